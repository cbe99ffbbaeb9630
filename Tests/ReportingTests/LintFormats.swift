import Testing

@testable import Reporting

/// The media that we make ourselves of the linter's findings, as texts.
struct LintFormats {
  let id: String

  static let all = Media.of([.annotations, .findings]).filter { $0.program == nil }
    .map { LintFormats(id: $0.id) }

  func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let bytes = try? result.asReport().render(
      as: id, width: width, hasColor: hasColor, version: result.version)
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}

/// The media of what is shown beside lines.
enum AnnotationFormat: String, CaseIterable, Sendable {
  case github, gitlab, junit

  func render(_ annotations: Annotations) -> String {
    var report = Report(command: "", document: Document(title: "", language: "en")) { _ in }
    report.annotations = { annotations }
    let bytes = try? report.render(as: rawValue, width: 80, hasColor: false, version: "1")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
