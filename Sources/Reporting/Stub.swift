package import Diagnostics
package import RoadmapLint
package import RoadmapModel
package struct LintResult: Sendable {
  let report: LintReport; let sources: [String: SourceText]; let language: Language; let prefix: String
  package init(report: LintReport, sources: [String: SourceText], language: Language, version: String, machinePrefix: String, readerPrefix: String) {
    self.report = report; self.sources = sources; self.language = language; prefix = readerPrefix
  }
}
package protocol LintFormat: Sendable { static var id: String { get }; static func render(_ r: LintResult, width: Int, hasColor: Bool) -> String }
package enum LintFormats { package static let all: [any LintFormat.Type] = [TextF.self] }
enum TextF: LintFormat {
  static var id: String { "text" }
  static func render(_ r: LintResult, width: Int, hasColor: Bool) -> String {
    r.report.findings.map { f in
      let p = r.sources[f.place.file].map { LineTable($0).position(at: Int(f.place.span.start)) } ?? Position(line: 1, column: 1)
      return "\(r.prefix)\(f.place.file):\(p.line):\(p.column): \(f.severity): \(f.message[r.language]) [\(f.rule)] -- \(f.hint?[r.language] ?? "") \(f.record ?? "")\n"
    }.joined() + "\(r.report.hidden)\n"
  }
}
package enum RuleReport {
  package static func reference() -> Report { Report(command: "explain", document: Document(title: "", language: "fi"), data: []) }
  package static func list(in: Language) -> Report { reference() }
  package static func report(on: any Rule.Type, in: Language) -> Report { reference() }
}
