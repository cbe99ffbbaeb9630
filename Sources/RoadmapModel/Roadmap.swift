/// A roadmap as it was written: all its records, whatever files they lie in.
package struct Roadmap: Sendable {
  /// The records in the order of the files' paths, and in each file from top to bottom; a second
  /// record of the same kind and id is not among them.
  package let records: [Record]
  /// Records whose kind and id an earlier one has already, with that one's index in `records`.
  package let repeated: [(record: Record, first: Int)]
  /// The files the foreword names, by path, with their text; nothing where it cannot be read.
  package var documents: [String: String]
  private let indices: [Kind: [String: Int]]
  private let kinds: [Kind: [Int]]

  package init(records all: [Record], documents: [String: String] = [:]) {
    var records: [Record] = []
    var repeated: [(record: Record, first: Int)] = []
    var indices: [Kind: [String: Int]] = [:]
    var kinds: [Kind: [Int]] = [:]
    records.reserveCapacity(all.count)
    for record in all {
      if let first = indices[record.kind]?[record.id] {
        repeated.append((record, first))
      } else {
        indices[record.kind, default: [:]][record.id] = records.count
        kinds[record.kind, default: []].append(records.count)
        records.append(record)
      }
    }
    self.records = records
    self.repeated = repeated
    self.indices = indices
    self.kinds = kinds
    self.documents = documents
  }

  /// The records of a kind in order.
  package func records(_ kind: Kind) -> [Record] {
    kinds[kind, default: []].map { records[$0] }
  }

  /// The record of a kind with an id, in exact case.
  package func record(_ kind: Kind, _ id: String) -> Record? {
    indices[kind]?[id].map { records[$0] }
  }

  /// The one record of a kind there is only one of.
  package func single(_ kind: Kind) -> Record? { record(kind, "") }

  /// All records with an id, of whatever kind.
  package func records(withID id: String) -> [Record] {
    Kind.allCases.compactMap { $0.isSingle ? nil : record($0, id) }
  }

  /// The languages of the roadmap's texts; the first is the default.
  package var languages: [String] {
    let listed = single(.roadmap)?[.languages]?.list.compactMap(\.word) ?? []
    return listed.isEmpty ? ["fi"] : listed
  }

  /// The levels of the scale: 1 to 5 unless the roadmap says otherwise.
  package var levels: ClosedRange<Int> {
    let scale = single(.scale)
    let low = scale?[.min]?.number?.whole ?? 1
    let high = scale?[.max]?.number?.whole ?? 5
    return low...max(low, high)
  }
}

extension Roadmap {
  /// The path of a file that another file names, both relative to the folder of
  /// `tiekartta.yaml`; nil when it is absolute or climbs out of that folder.
  package static func path(of file: String, namedIn other: String) -> String? {
    guard !file.hasPrefix("/") else { return nil }
    var parts = other.split(separator: "/").dropLast().map(String.init)
    for part in file.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The text of a part of the foreword, from the roadmap or from the file it names.
  package func text(of part: DocumentPart) -> String? {
    if let text = part.text { return text }
    guard let file = part.file, let record = single(.roadmap),
      let path = Self.path(of: file, namedIn: record.file)
    else { return nil }
    return documents[path]
  }
}
