package import Diagnostics

/// All types of change with what is to be known of them.
package enum ChangeCatalogue {
  /// The groups in the order in which they are shown.
  package static let groups: [ChangeGroup] = [
    ChangeGroup(
      Phrase(
        fi: "Kohde kokonaisuutena", sv: "Posten som helhet", en: "The record as a whole"),
      records),
    ChangeGroup(Phrase(fi: "Tila", sv: "Status", en: "Status"), statuses),
    ChangeGroup(Phrase(fi: "Päivämäärät", sv: "Datum", en: "Dates"), dates),
    ChangeGroup(
      Phrase(fi: "Kuka ja mitä varten", sv: "Vem och för vad", en: "Who and what for"), links),
    ChangeGroup(
      Phrase(
        fi: "Miten etenee ja mitä vaatii", sv: "Hur det går och vad det kräver",
        en: "How it goes and what it takes"), resources),
    ChangeGroup(
      Phrase(
        fi: "Tasot, päätökset ja tiekartta", sv: "Nivåer, beslut och färdplanen",
        en: "Levels, decisions and the roadmap"), governance),
    ChangeGroup(Phrase(fi: "Sanamuodot", sv: "Ordalydelser", en: "Wording"), wording),
  ]

  /// All of them, in the order of the groups.
  package static let all: [ChangeAbout] = groups.flatMap(\.changes)

  /// What is to be known of a type.
  package static func about(_ type: ChangeType) -> ChangeAbout? {
    all.first { $0.type == type }
  }
}

/// Types of change that belong together.
package struct ChangeGroup: Sendable {
  package let title: Phrase
  package let changes: [ChangeAbout]

  init(_ title: Phrase, _ changes: [ChangeAbout]) {
    self.title = title
    self.changes = changes
  }
}
