package import Diagnostics
package import RoadmapModel
internal import YAMLTree

/// Somebody's word that one change may be made, as `.tiekartta/approvals.yaml` keeps it.
package struct Approval: Hashable, Sendable {
  /// The fingerprint of the change, `tk1:` and 16 hex digits.
  package let fingerprint: String
  /// The record it is about, as `actions/A02`, where it says so.
  package let record: String?
  package let reason: String?
  /// The id of the decision that approved it.
  package let decision: String?
  /// The id of the party that approves it.
  package let party: String?
  /// The last day it counts.
  package let expires: Day?

  package init(
    fingerprint: String, record: String? = nil, reason: String? = nil, decision: String? = nil,
    party: String? = nil, expires: Day? = nil
  ) {
    self.fingerprint = fingerprint
    self.record = record
    self.reason = reason
    self.decision = decision
    self.party = party
    self.expires = expires
  }
}

/// The approvals of one state of a roadmap.
package struct ApprovalFile: Sendable {
  /// Where the file lies, beside `tiekartta.yaml`.
  package static let path = ".tiekartta/approvals.yaml"

  /// In the order of the file.
  package let approvals: [Approval]
  /// The file's text; empty where there is none.
  package let source: SourceText
  /// Whether it has faults, so that there may be more in it than was read.
  let isFaulty: Bool

  /// No approvals at all.
  package static var empty: ApprovalFile {
    ApprovalFile(approvals: [], source: SourceText(path: path, text: ""), isFaulty: false)
  }

  private init(approvals: [Approval], source: SourceText, isFaulty: Bool) {
    self.approvals = approvals
    self.source = source
    self.isFaulty = isFaulty
  }

  /// Reads the file's text; every fault in it is told.
  package static func read(_ source: SourceText) -> (file: ApprovalFile, faults: [Diagnostic]) {
    let tree = YAMLTree.read(source)
    let (fields, found) = RoadmapDecoder.decode(tree, as: ConfigurationFormat.approvals)
    var faults = found
    let entries = fields[.approvals]?.entries ?? []
    let approvals = entries.compactMap { entry -> Approval? in
      guard isFingerprint(entry.key) else {
        faults.append(.badFingerprint(entry.key, at: Place(file: path, span: entry.keySpan)))
        return nil
      }
      let value = entry.value
      if value[.decision] == nil, value[.by] == nil {
        faults.append(.unsigned(at: Place(file: path, span: entry.keySpan)))
      }
      return Approval(
        fingerprint: entry.key, record: value[.record]?.word,
        reason: value[.reason]?.text?.parts.first?.text, decision: value[.decision]?.word,
        party: value[.by]?.word, expires: value[.expires]?.day)
    }
    let file = ApprovalFile(approvals: approvals, source: source, isFaulty: !faults.isEmpty)
    return (file, faults)
  }

  /// Whether a fingerprint stands anywhere in the file's text.
  func names(_ fingerprint: String) -> Bool {
    String(decoding: source.bytes, as: UTF8.self).contains(fingerprint)
  }

  /// Whether a text can be a change's fingerprint.
  package static func isFingerprint(_ text: String) -> Bool {
    let digits = text.dropFirst(4)
    return text.hasPrefix("tk1:") && digits.utf8.count == 16
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension Approval {
  /// What stands for the reason in lines to paste, until somebody writes it.
  package static let reasonToWrite = Phrase(
    fi: "KIRJOITA PERUSTELU", sv: "SKRIV MOTIVERINGEN", en: "WRITE WHY")

  /// Whether nobody wrote the reason yet.
  var isReasonOpen: Bool {
    let open = Self.reasonToWrite
    return reason.map { [open.fi, open.sv, open.en].contains($0) } ?? true
  }

  /// What an entry of the file says.
  private var content: YAMLContent {
    let keys = [
      ("record", record), ("reason", reason), ("decision", decision), ("by", party),
      ("expires", expires?.description),
    ]
    return .map(
      keys.compactMap { key, value in value.map { YAMLContent.Member(key, .scalar($0)) } })
  }

  /// The lines of the file that say it, to paste.
  package var stanza: String { Self.stanza(of: [self]) ?? "" }

  /// The lines of the file that say some approvals, to paste; nil where there are none.
  package static func stanza(of approvals: [Approval]) -> String? {
    guard !approvals.isEmpty else { return nil }
    let lines = approvals.flatMap { $0.content.lines(under: $0.fingerprint, indent: 2) }
    return (["approvals:"] + lines).joined(separator: "\n")
  }

  /// The file's text with this approval added, every other byte as it was; nil where its
  /// layout does not allow that, or it has one for the same change.
  package func added(to source: SourceText) -> SourceText? {
    let isNew = source.bytes.isEmpty
    let old = isNew ? SourceText(path: source.path, text: "approvals:\n") : source
    let path = ["approvals", fingerprint]
    let known = ApprovalFile.read(old).file.approvals
    guard !known.contains(where: { $0.fingerprint == fingerprint }),
      let before = YAMLTree.read(old).root?.content,
      let text = isNew
        ? SourceText(path: source.path, text: stanza + "\n")
        : KeyEdit(source).setting(path, to: content)
    else { return nil }
    // What was written is read again: it must say this and nothing else that was not said before.
    let after = YAMLTree.read(text)
    let isSame = after.root?.content == before.emptied.setting(path, to: content)
    return isSame && after.faults.isEmpty ? text : nil
  }
}

extension YAMLContent {
  /// The same with `approvals` as a map also where nothing stands under it yet.
  fileprivate var emptied: YAMLContent {
    guard case .map(let members) = self else { return .map([]) }
    return .map(
      members.map {
        $0.key == "approvals" && $0.value == .scalar("") ? .init($0.key, .map([])) : $0
      })
  }
}

extension Diagnostic {
  fileprivate static func badFingerprint(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      rule: "approvals", severity: .error,
      message: Phrase(
        fi: "'\(text)' ei ole muutoksen sormenjälki", sv: "'\(text)' är inget fingeravtryck",
        en: "'\(text)' is no fingerprint of a change"),
      hint: Phrase(
        fi: "'tiekartta check' näyttää sen: tk1: ja 16 merkkiä",
        sv: "'tiekartta check' visar det: tk1: och 16 tecken",
        en: "'tiekartta check' shows it: tk1: and 16 digits"), place: place)
  }

  fileprivate static func unsigned(at place: Place) -> Diagnostic {
    Diagnostic(
      rule: "approvals", severity: .error,
      message: Phrase(
        fi: "hyväksyjä puuttuu", sv: "den som godkänner saknas",
        en: "it does not say who approves"),
      hint: Phrase(
        fi: "lisää 'decision' (päätöksen tunnus) tai 'by' (vastuutahon tunnus)",
        sv: "lägg till 'decision' (beslutets id) eller 'by' (partens id)",
        en: "add 'decision' (a decision's id) or 'by' (a party's id)"), place: place)
  }
}
