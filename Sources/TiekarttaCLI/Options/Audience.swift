internal import ArgumentParser

/// Whom a result is for.
enum Audience: String, ExpressibleByArgument, CaseIterable {
  case `public`, `internal`
}
