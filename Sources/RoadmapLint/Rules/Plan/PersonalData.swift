internal import Diagnostics
internal import RoadmapModel

/// Data about a person in a record that is public.
///
/// Neither the message nor the baseline repeats what was found: both outlive its removal.
enum PersonalData: Rule {
  static let about = RuleAbout(
    id: "personal-data",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Julkisissa tiedoissa ei ole henkilöiden sähköpostiosoitteita eikä henkilötunnuksia.",
      sv: "Offentliga uppgifter saknar personers e-postadresser och personbeteckningar.",
      en: "Public records hold no e-mail addresses of persons and no personal identity codes."),
    why: Phrase(
      fi: "Julkinen versiohistoria ei unohda: poistettukin henkilötieto jää sinne näkyviin.",
      sv: "En offentlig versionshistorik glömmer inte: också raderade personuppgifter syns där.",
      en: "A public version history never forgets: personal data stays in it even when removed."),
    flags: [
      """
      actions:
        A01:
          description: ↓Kysy lisää osoitteesta maija.virtanen@kuusilampi.example
          updates:
            2026-06-18: {text: ↓"Tunnus 131052-308T kokeiltu", by: ↓maija@kuusilampi.example}
      parties:
        maija: {title: Maija, kind: person, contact: {email: ↓maija@kuusilampi.example}}
      """
    ],
    passes: [
      """
      actions:
        A01:
          description: Kysy lisää osoitteesta digi@kuusilampi.example, kanava @kuusilampi
          updates: {2026-06-18: Asianumero 131052-3080 ei ole henkilötunnus}
        A02:
          visibility: internal
          description: Yhteyshenkilö maija.virtanen@kuusilampi.example
        A03:
          internal-note: Yhteyshenkilö maija.virtanen@kuusilampi.example
          benefits: Kirjaamo vastaa, kirjaamo@kuusilampi.example
      parties:
        digi: {title: Digitiimi, kind: unit, contact: {email: digi@kuusilampi.example}}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    let shared = sharedMailboxes(in: plan.roadmap)
    TextWalk.forEach(in: plan.roadmap) { found in
      guard found.record[.visibility]?.word != "internal", found.field != "internal-note" else {
        return
      }
      let isPerson = found.record[.kind]?.word == "person" && found.field == "contact/email"
      if found.field.hasPrefix("contact/") && !isPerson { return }
      for part in found.parts(in: plan.roadmap) {
        let addresses = PersonalDataSearch.addresses(in: part.text)
        let isShared = { (address: String) in !isPerson && isSharedMailbox(address, shared) }
        if !addresses.allSatisfy(isShared) { report(.address, found, part, into: &findings) }
        if PersonalDataSearch.hasIdentityCode(part.text) {
          report(.identityCode, found, part, into: &findings)
        }
      }
    }
  }

  private enum Sort: String {
    case address
    case identityCode = "identity-code"
  }

  private static func report(
    _ sort: Sort, _ found: TextWalk.Found, _ part: TextWalk.Part, into findings: inout Findings
  ) {
    let facet = [sort.rawValue, part.language, found.position.map { String($0) } ?? ""]
    findings.report(
      Self.self,
      sort == .address
        ? Phrase(
          fi: "sähköpostiosoite julkisessa tiedossa", sv: "e-postadress i en offentlig uppgift",
          en: "an e-mail address in a public record")
        : Phrase(
          fi: "henkilötunnus julkisessa tiedossa", sv: "personbeteckning i en offentlig uppgift",
          en: "a personal identity code in a public record"),
      hint: sort == .address
        ? Phrase(
          fi: "käytä tehtävänimikettä, tai yhteistä postilaatikkoa, joka on jonkin tahon 'contact'",
          sv: "använd en tjänstetitel, eller en gemensam brevlåda som är någon parts 'contact'",
          en: "use a role title, or a shared mailbox that is the 'contact' of a party")
        : Phrase(
          fi: "poista tunnus myös versiohistoriasta, ja ilmoita tietosuojavastaavalle",
          sv: "ta bort den också ur versionshistoriken, och underrätta dataskyddsombudet",
          en: "remove it from the version history too, and tell the data protection officer"),
      at: found.record.place(part.span), record: found.record, field: found.field,
      facet: facet.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The mailboxes of parties that are no persons.
  private static func sharedMailboxes(in roadmap: Roadmap) -> Set<String> {
    Set(
      roadmap.records(.party).filter { $0[.kind]?.word != "person" }.compactMap {
        $0[.contact]?[.email]?.word?.lowercased()
      })
  }

  /// Whether an address is a party's shared mailbox, or one that every municipality has.
  private static func isSharedMailbox(_ address: String, _ shared: Set<String>) -> Bool {
    let name = String(address.prefix { $0 != "@" })
    let usual = ["kirjaamo", "registratur", "registratorn", "info", "tietosuoja", "dataskydd"]
    return shared.contains(address) || usual.contains(name)
  }
}
