/// How grave a finding is; graver ones compare greater.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case info, warning, error

  package static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
