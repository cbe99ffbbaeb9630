package import Diagnostics
package import YAMLTree

/// What one file gave: the records that could be read, and what is wrong with the rest.
package struct DecodedFile: Sendable {
  package let records: [Record]
  package let diagnostics: [Diagnostic]
}

/// Reads records from one file's tree by the table of the format, keeping all that is readable.
package struct RoadmapDecoder {
  let file: String
  let tree: YAMLTree
  /// The keys to read of each kind of record: those of the format, or some of them.
  private let keys: (Kind) -> Fieldset
  /// What is wrong; nowhere to note it where only the records are asked for.
  private let findings: Findings?
  /// The record being read, as `actions/A02`; known, like the path, only where findings are noted.
  var record: String?
  /// The path of the value being read inside the record.
  var path: [String] = []
  /// Whether part of the record could not be read: then an absent key may only seem to be so.
  var isDamaged = false
  /// What makes it doubtful who may see the action that is being read, where something does.
  var doubt: Span?
  /// Where the action that is being read stands, where one is.
  var action: Span?
  /// How many unknown keys were met: only the first get the list of known ones.
  var unknownKeys = 0

  private init(
    _ tree: YAMLTree, findings: Findings?,
    keys: @escaping (Kind) -> Fieldset = RoadmapFormat.fields(of:)
  ) {
    self.tree = tree
    self.findings = findings
    self.keys = keys
    file = tree.source.path
  }

  /// Reads the sections of a roadmap file.
  package static func decode(_ tree: YAMLTree) -> DecodedFile {
    var decoder = RoadmapDecoder(tree, findings: Findings())
    let records = decoder.records(of: tree.root)
    return DecodedFile(records: records, diagnostics: decoder.all)
  }

  /// Reads the sections of a roadmap that stands inside another file, such as an example.
  package static func decode(sections node: YAMLNode) -> DecodedFile {
    var decoder = RoadmapDecoder(node.tree, findings: Findings())
    let records = decoder.records(of: node)
    return DecodedFile(records: records, diagnostics: decoder.findings?.all ?? [])
  }

  /// Reads some keys of the records of a roadmap file, without a word on what is wrong with it.
  ///
  /// Of the thousands of versions that a history holds nobody reads the findings.
  package static func records(
    in tree: YAMLTree, reading keys: @escaping (Kind) -> Fieldset = RoadmapFormat.fields(of:)
  ) -> [Record] {
    var decoder = RoadmapDecoder(tree, findings: nil, keys: keys)
    return decoder.records(of: tree.root)
  }

  /// Reads a file of named keys that is no roadmap file, such as `tiekartta.yaml`.
  package static func decode(
    _ tree: YAMLTree, as fieldset: Fieldset
  ) -> (fields: [Entry], diagnostics: [Diagnostic]) {
    var decoder = RoadmapDecoder(tree, findings: Findings())
    guard let root = tree.root, !root.isEmpty else {
      return ([], tree.faults)
    }
    let owner = Span(Int(root.span.start), Int(root.span.start))
    decoder.isDamaged = !tree.unreadable.isEmpty
    let fields = decoder.fields(root, fieldset, owner: owner)
    return (fields, decoder.all)
  }

  // MARK: Sections and records

  private mutating func records(of root: YAMLNode?) -> [Record] {
    guard let root, !root.isEmpty else { return [] }
    guard root.kind == .mapping else {
      report(.wrongShape(.sections, in: self, at: root.span))
      return []
    }
    var records: [Record] = []
    for (key, value) in root.entries {
      let name = key.text
      guard let kind = Kind(section: name) else {
        if name != RoadmapFormat.extra.key, !isFull {
          let sections = Kind.allCases.map(\.section)
          reportUnknown(key, value, among: sections, in: root)
        }
        continue
      }
      if value.isEmpty { continue }
      guard value.kind == .mapping else {
        report(.wrongShape(kind.isSingle ? .keys : .recordsByID, in: self, at: value.span))
        continue
      }
      if kind.isSingle {
        records.append(
          decode(kind, id: "", key: key, value: value, end: end(after: value, in: root)))
      } else {
        records += decode(section: kind, value)
      }
    }
    return records
  }

  private mutating func decode(section kind: Kind, _ section: YAMLNode) -> [Record] {
    let entries = Array(section.entries)
    var records: [Record] = []
    records.reserveCapacity(entries.count)
    for (index, (key, value)) in entries.enumerated() {
      let id = key.text
      if !isQuiet { record = kind.section + "/" + id }
      if !isFull, let fault = Identifier.fault(in: id) {
        report(.malformedID(id, fault, in: self, at: key.span))
      }
      let end =
        index + 1 < entries.count
        ? Int(entries[index + 1].key.span.start) : end(after: value, in: section)
      guard value.kind == .mapping || value.isEmpty else {
        report(.wrongShape(.keys, in: self, at: value.span))
        record = nil
        continue
      }
      records.append(decode(kind, id: id, key: key, value: value, end: end))
      record = nil
    }
    return records
  }

  private mutating func decode(
    _ kind: Kind, id: String, key: YAMLNode, value: YAMLNode, end: Int
  ) -> Record {
    if !isQuiet { record = kind.isSingle ? kind.section : kind.section + "/" + id }
    let start = Int(key.span.start)
    isDamaged = tree.isUnreadable(in: start..<max(start, end))
    (action, doubt) = (kind == .action ? value.span : nil, nil)
    defer { (record, isDamaged, action) = (nil, false, nil) }
    let fieldset = keys(kind)
    var fields: [Entry] = []
    if !value.isEmpty {
      fields = self.fields(value, fieldset, owner: key.span)
    } else {
      reportMissing(in: fieldset, having: [], owner: key.span)
    }
    if let doubt {
      fields.removeAll { $0.key == FieldKey.visibility.rawValue }
      fields.append(
        Entry(
          key: FieldKey.visibility.rawValue, keySpan: doubt, value: Value(.unread(""), span: doubt))
      )
    }
    return Record(
      kind: kind, id: id, file: file, idSpan: key.span,
      span: Span(start, max(Int(value.span.end), Int(key.span.end))), fields: fields,
      isDamaged: isDamaged)
  }

  /// Where what belongs to a value may end at the latest: at the next line that is not indented
  /// as deep, found by the next key of the file.
  private func end(after value: YAMLNode, in parent: YAMLNode) -> Int {
    guard let root = tree.root else { return Int(value.span.end) }
    let after = root.entries.lazy.map { Int($0.key.span.start) }
      .first { $0 >= Int(value.span.end) }
    return after ?? tree.source.bytes.count
  }

  // MARK: Reporting

  /// The findings of the decoder: an object, so that noting one changes no decoder, and a finding
  /// that nobody wants need not be made.
  private final class Findings {
    var all: [Diagnostic] = []
  }

  /// Notes a finding; where there are more than anybody reads, no more are.
  func report(_ diagnostic: @autoclosure () -> Diagnostic) {
    if let findings, !isFull { findings.all.append(diagnostic()) }
  }

  /// Whether nothing is said of what is wrong.
  var isQuiet: Bool { findings == nil }

  /// Whether no further finding is wanted.
  var isFull: Bool { findings.map { $0.all.count >= YAMLLimits.findings } ?? true }

  /// All findings of the file, of the reader and of the decoder.
  private var all: [Diagnostic] {
    let found = tree.faults.map { $0.hidingAction } + (findings?.all ?? [])
    guard found.count >= YAMLLimits.findings else { return found }
    let told = found.prefix(YAMLLimits.findings - 1)
    return told + [.tooManyFindings(at: Place(file: file, span: found[told.count].place.span))]
  }

  func place(_ span: Span) -> Place { Place(file: file, span: span) }

  /// The path of the value being read, as `milestones/m1/date`.
  var field: String? { path.isEmpty ? nil : path.joined(separator: "/") }

  mutating func reportUnknown(
    _ key: YAMLNode, _ value: YAMLNode, among known: [String], in parent: YAMLNode
  ) {
    if parent.style == .flow, value.isEmpty {
      report(.commaNeedsQuotes(key.text, in: self, at: key.span))
      return
    }
    if isFull { return }
    let name = key.text
    unknownKeys += 1
    // In a file of nothing but unknown keys, help with the first ones is help enough.
    let isHelpful = unknownKeys <= 100
    let isTaken = { (choice: String) in
      parent.entries.contains { $0.key.withText { $0.elementsEqual(choice.utf8) } }
    }
    func meant(by name: String) -> String? {
      let kebab = name.lowercased().split(whereSeparator: { $0 == "_" || $0 == " " })
        .joined(separator: "-")
      return known.contains(kebab) ? kebab : isHelpful ? nearest(to: name, in: known) : nil
    }
    let choice = meant(by: name)
    // Of two keys that may mean the same one, nobody but the author knows which to keep.
    let isContested = {
      parent.entries.contains { other, _ in
        let text = other.text
        return text != name && !known.contains(text) && meant(by: text) == choice
      }
    }
    report(
      .unknownKey(
        name, nearest: choice, known: isHelpful ? known : [],
        canFix: isHelpful && (choice.map { !isTaken($0) && !isContested() } ?? false),
        isHiding: parent.span == action && VisibilityKey.isMeant(by: name), in: self, at: key))
  }
}

/// What an id may look like.
package enum Identifier {
  package enum Fault: Sendable {
    case start, tooLong
    case character(Unicode.Scalar)
  }

  /// What is wrong with an id, if anything: a letter first, then letters, digits, `.`, `_` and
  /// `-`, at most 128, å, ä and ö as one character each (NFC).
  package static func fault(in id: String) -> Fault? {
    var count = 0
    for scalar in id.unicodeScalars {
      count += 1
      let isLetter =
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || "åäöÅÄÖ".unicodeScalars.contains(scalar)
      if isLetter { continue }
      if count == 1 { return .start }
      guard ("0"..."9").contains(scalar) || scalar == "." || scalar == "_" || scalar == "-" else {
        return .character(scalar)
      }
    }
    return count == 0 ? .start : count > 128 ? .tooLong : nil
  }
}
