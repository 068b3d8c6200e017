#pragma once

#include "document/Figure.h"

#include <vector>

namespace bandom::mapping {

/// The largest of 1, 2, 5, 10, 20, ... that is not larger than `length`.
double roundLength(double length);

/// The pieces of a line that lie in `box`.
std::vector<std::vector<document::Point>> clipped(const std::vector<document::Point> &line,
                                                  const document::Box &box);

double lengthOf(const std::vector<document::Point> &line);

/// The point `far` along a line, its last one where it is shorter. The line is not empty.
document::Point along(const std::vector<document::Point> &line, double far);

bool overlap(const document::Box &a, const document::Box &b);
bool contains(const document::Box &outer, const document::Box &inner);
bool contains(const document::Box &box, document::Point p);

} // namespace bandom::mapping
