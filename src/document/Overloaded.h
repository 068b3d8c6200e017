#pragma once

namespace bandom::document {

/// Several lambdas as one visitor: std::visit(Overloaded{...}, block). No default branch, so that a new kind
/// of block does not compile until every renderer handles it.
template<class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

template<class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace bandom::document
