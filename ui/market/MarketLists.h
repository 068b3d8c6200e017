#pragma once

#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/StepPage.h"
#include "workbook/Id.h"

#include <functional>
#include <memory>

namespace bandom::ui {

/// Of which area a list is, asked each time.
using ShownArea = std::function<workbook::Id()>;

/// The lists of the markets page. `context` outlives them.
std::unique_ptr<RecordModelBase> productList(const PageContext &context);
std::unique_ptr<RecordModelBase> volumeList(const PageContext &context, const ShownArea &area);
std::unique_ptr<RecordModelBase> priceList(const PageContext &context, const ShownArea &area);
std::unique_ptr<RecordModelBase> rateList(const PageContext &context);

std::unique_ptr<RecordModelBase> seasonList(const PageContext &context, const ShownArea &area);
std::unique_ptr<RecordModelBase> segmentList(const PageContext &context, const ShownArea &area);
std::unique_ptr<RecordModelBase> flowList(const PageContext &context, const ShownArea &area);

/// Of which actor a list is, asked each time; empty: of none.
using ShownActor = std::function<workbook::Id()>;

/// What one actor grows, sells, buys, needs and receives: the records of volumeList(). `context` outlives it.
std::unique_ptr<RecordModelBase> actorVolumeList(const PageContext &context, const ShownActor &actor);

/// Why nothing can be stored before there are areas.
std::optional<QString> areaProblem(const workbook::Id &area);

/// How many facts go with a product.
int factsOfProduct(const SQLite::Database &database, const workbook::Id &product);

} // namespace bandom::ui
