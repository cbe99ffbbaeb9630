internal import Diagnostics
package import RoadmapModel

/// One value of a record that changed, with what that means.
package struct TypedChange: Hashable, Sendable {
  package let change: FieldChange
  package let type: ChangeType
  package let significance: Significance
  /// The record whose new id or move brought this along; nil where it stands by itself.
  package let echoOf: RecordKey?
}

/// What became of one record between two states of a roadmap.
package struct RoadmapChange: Sendable {
  package let difference: RecordDifference
  /// The record before; none of one that is new.
  package let old: Record?
  /// The record now; none of one that is gone.
  package let new: Record?
  package internal(set) var fields: [TypedChange]
  /// What became of the record as a whole, where something did.
  package let type: ChangeType?
  /// The weightiest of all that happened to it.
  package internal(set) var significance: Significance
  /// The same for the same change, however it is written and wherever it lies: `tk1:` and 16 hex
  /// digits of a SHA-256.
  package let fingerprint: String
  /// What it brings about elsewhere; known once the whole roadmap was asked.
  package internal(set) var effects: [Effect] = []
  /// The record whose move asked for this one's.
  package internal(set) var pushedBy: RecordKey?
  /// Whether that is all that happened to it, so that it is told with that one.
  package internal(set) var onlyFollows = false

  package var kind: Kind { difference.kind }
  package var key: RecordKey { difference.key }
  package var path: String { difference.path }
  /// The record that got a new id or moved, where all that happened to this one is that it
  /// follows.
  package var echoOf: RecordKey? { onlyFollows ? pushedBy : followedRename }

  /// The record that got a new id, where this one only names it by that.
  package var followedRename: RecordKey? {
    guard difference.class == .changed, let cause = fields.first?.echoOf,
      fields.allSatisfy({ $0.echoOf == cause && !$0.isMove })
    else { return nil }
    return cause
  }

  /// The change from one state of a record to another; nil where there is none.
  package init?(
    from old: Record?, to new: Record?, languages: (old: [String], new: [String]),
    documents: (old: [String: String], new: [String: String]), calendar: WorkCalendar,
    rule: SignificanceRule, renames: Renames = Renames()
  ) {
    guard
      let difference = RecordDifference(
        from: old, to: new, languages: languages, documents: documents, calendar: calendar)
    else { return nil }
    self.difference = difference
    self.old = old
    self.new = new
    let kind = difference.kind
    // What could not be read in a damaged record may only seem to be gone, or to be new.
    let known = difference.fields.filter { change in
      !(change.to == nil && new?.isDamaged == true)
        && !(change.from == nil && old?.isDamaged == true)
    }
    if known.isEmpty, difference.class == .changed { return nil }
    let echoes = renames.echoes(among: known)
    fields = known.map { change in
      let type = ChangeType(change, of: kind)
      let cause = echoes[change.path]
      return TypedChange(
        change: change, type: type,
        significance: cause == nil ? rule.weigh(change, type) : .editorial,
        echoOf: cause)
    }
    type = ChangeType(difference.class)
    let isProposed = new.map(Action.init)?.status == .proposed
    significance =
      fields.map(\.significance).max().map {
        max($0, rule.weigh(difference.class, of: kind, isProposed: isProposed))
      } ?? rule.weigh(difference.class, of: kind, isProposed: isProposed)
    fingerprint = Fingerprint.of(difference, fields)
  }
}

extension RoadmapChange {
  /// What tells the change of these values from any other one: the fingerprint of the change where
  /// that says them whole, else one of its own.
  ///
  /// Who approves of words or a note, since a rule asks for it, approves of what they say.
  package func fingerprint(of values: [FieldChange]) -> String {
    // A move that another one asks for is its own move all the same.
    let told = fields.filter { ($0.echoOf == nil || $0.isMove) && !$0.type.isByTheWay }
    let open = values.filter { value in
      value.isProse(of: kind) || !told.contains { $0.change.path == value.path }
    }
    guard !open.isEmpty else { return fingerprint }
    return Fingerprint.of([fingerprint] + Fingerprint.parts(of: open))
  }
}

/// The identity of a change: what became of which record, never how it is said.
package enum Fingerprint {
  static func of(_ difference: RecordDifference, _ fields: [TypedChange]) -> String {
    let start = [difference.class.rawValue, difference.path, difference.fromID ?? ""]
    // Words may be mended, and notes and decisions added, without another approval of what really
    // changes. What a change weighs is no part of it: limits differ, and so do consequences.
    let weighty = fields.filter { $0.echoOf == nil && !$0.type.isByTheWay }
    let told = (weighty.isEmpty ? fields : weighty).map(\.change)
    return of(
      start
        + parts(of: told) { change in
          !weighty.isEmpty && !change.isProse(of: difference.kind)
        })
  }

  /// What became of values, in the order of their paths.
  fileprivate static func parts(
    of changes: [FieldChange], whole: (FieldChange) -> Bool = { _ in true }
  ) -> [String] {
    changes.sorted { $0.path.description < $1.path.description }.flatMap { change in
      [change.path.description, change.kind.rawValue]
        + (whole(change) ? [canonical(change.from), canonical(change.to)] : [])
    }
  }

  /// The fingerprint of what some texts say together: `tk1:` and 16 hex digits of a SHA-256.
  package static func of(_ parts: [String]) -> String {
    let bytes = SHA256.hash(parts.joined(separator: "\u{0}").utf8)
    let digits = bytes.prefix(8).map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count < 2 ? "0" + text : text
    }
    return "tk1:" + digits.joined()
  }

  /// A value with marks between its parts that no value can hold.
  private static func canonical(_ value: DataValue?) -> String {
    switch value {
    case nil: "\u{1}"
    case .text(let parts)?:
      "\u{4}" + parts.map { $0.language + "\u{5}" + canonical($0.content) + "\u{3}" }.joined()
    case .list(let values)?: "\u{2}" + values.map { canonical($0) + "\u{3}" }.joined()
    case .map(let entries)?:
      "\u{4}" + entries.map { $0.key + "\u{5}" + canonical($0.value) + "\u{3}" }.joined()
    case let single?: single.scalar ?? ""
    }
  }

  private static func canonical(_ content: DataText.Content) -> String {
    switch content {
    case .text(let text): text
    case .file(let path): "\u{4}file\u{5}" + path + "\u{3}"
    }
  }
}

extension ChangeType {
  /// Whether it says a change in other words, or says more of it.
  fileprivate var isByTheWay: Bool {
    switch self {
    case .retitled, .reworded, .noteAdded, .decisionLinked: true
    default: false
    }
  }
}
