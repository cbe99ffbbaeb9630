internal import Diagnostics
internal import RoadmapModel

/// A time zone whose name is no IANA name.
enum UnknownTimeZone: Rule {
  static let about = RuleAbout(
    id: "unknown-time-zone",
    group: .plan,
    severity: .error,
    summary: Phrase(
      fi: "Aikavyöhyke on IANA-nimi, kuten Europe/Helsinki.",
      sv: "Tidszonen är ett IANA-namn, som Europe/Helsinki.",
      en: "The time zone is an IANA name, such as Europe/Helsinki."),
    why: Phrase(
      fi: "Aikavyöhyke ratkaisee, mille päivälle illalla tehty muutos kirjautuu.",
      sv: "Tidszonen avgör vilken dag en ändring på kvällen bokförs på.",
      en: "The time zone decides on which day a change made in the evening is booked."),
    flags: [
      """
      roadmap:
        time-zone: ↓Suomi
      """
    ],
    passes: [
      """
      roadmap:
        time-zone: Europe/Helsinki
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    guard let record = plan.roadmap.single(.roadmap), let zone = record[.timeZone]?.word,
      !isKnown(zone)
    else { return }
    findings.report(
      Self.self,
      Phrase(
        fi: "'\(zone)' ei ole aikavyöhykkeen nimi", sv: "'\(zone)' är inget namn på en tidszon",
        en: "'\(zone)' is not the name of a time zone"),
      hint: Phrase(
        fi: "kirjoita esimerkiksi Europe/Helsinki", sv: "skriv till exempel Europe/Helsinki",
        en: "write for example Europe/Helsinki"), in: record, field: "time-zone")
  }

  /// Whether a name has the form of an IANA name: an area and a place, or a plain one.
  ///
  /// Whether the zone exists is found out where history turns instants into days.
  private static func isKnown(_ name: String) -> Bool {
    if ["UTC", "GMT", "EET", "CET", "WET"].contains(name) { return true }
    let areas = [
      "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc",
      "Europe", "Indian", "Pacific",
    ]
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, areas.contains(String(parts[0])) else { return false }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x30...0x39).contains(byte) || [0x5F, 0x2D, 0x2B].contains(byte)
        }
    }
  }
}
