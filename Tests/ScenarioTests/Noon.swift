/// Noon in UTC on 2026-11-30, in seconds since 1970: the instant at which the program runs in tests.
let noon = 1_796_040_000
