internal import Diagnostics
internal import RoadmapModel

extension Related {
  /// Where a record's status is written, if it is.
  static func status(of record: Record) -> [Related] {
    at(
      record, "status",
      Phrase(fi: "tila on tässä", sv: "statusen står här", en: "the status is here"))
  }

  /// Where the value at a path of a record is written, if it is.
  static func at(_ record: Record, _ path: String, _ message: Phrase) -> [Related] {
    let value = record[path: path.split(separator: "/").map(String.init)]
    return value.map { [Related(message, at: record.place($0))] } ?? []
  }
}
