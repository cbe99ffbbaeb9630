internal import Diagnostics

/// The Code Quality report of GitLab: an array, empty where there is nothing to show.
enum GitLabIssues {
  static func render(_ all: Annotations) -> String {
    let bytes = JSONWriter.text { json in
      json.array { json in
        for item in all.items {
          json.element { json in
            json.member("description", "\(item.rule): \(item.message)")
            json.member("check_name", item.rule)
            json.member("fingerprint", item.fingerprint)
            json.member("severity", level(item.severity))
            json.object("location") { json in
              json.member("path", all.path(item.place))
              json.object("lines") { $0.member("begin", all.spot(item.place).line) }
            }
          }
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
