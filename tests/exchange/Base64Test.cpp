#include "exchange/Base64.h"

#include "support/Catch.h"

using bandom::exchange::fromBase64;

TEST_CASE("base64 stands for the bytes that its standard says")
{
    CHECK(fromBase64("") == "");
    CHECK(fromBase64("Zg==") == "f");
    CHECK(fromBase64("Zm8=") == "fo");
    CHECK(fromBase64("Zm9vYmFy") == "foobar");
    CHECK(fromBase64("AP/+/w==") == std::string("\0\xff\xfe\xff", 4));
}

TEST_CASE("what is no base64 stands for nothing")
{
    CHECK_FALSE(fromBase64("Zg="));
    CHECK_FALSE(fromBase64("Zg!="));
    CHECK_FALSE(fromBase64("Z=g="));
}
