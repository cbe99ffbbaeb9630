internal import Diagnostics
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// Why a baseline is not set as asked, and what to do instead.
enum BaselineRefusal {
  static func checkName(_ name: String) throws(UsageFault) {
    if name == "first" {
      throw UsageFault(
        Phrase(
          fi: "'first' tarkoittaa aina ensimmäistä suunnitelmaa",
          sv: "'first' betyder alltid den första planen",
          en: "'first' always means the first plan"),
        hint: Phrase(
          fi: "anna vertailuversiolle toinen nimi, esimerkiksi approved-2026",
          sv: "ge jämförelseversionen ett annat namn, till exempel approved-2026",
          en: "give the baseline another name, for example approved-2026"))
    }
    guard Identifier.fault(in: name) != nil else { return }
    throw UsageFault(
      Phrase(
        fi: "vertailuversion nimeksi ei käy '\(name)'",
        sv: "'\(name)' duger inte som namn på en jämförelseversion",
        en: "'\(name)' is no name for a baseline"),
      hint: Phrase(
        fi: "kirjain ensin, sitten kirjaimia, numeroita tai merkkejä . _ -, enintään 128",
        sv: "först en bokstav, sedan bokstäver, siffror eller tecknen . _ -, högst 128",
        en: "a letter first, then letters, digits, '.', '_' or '-', at most 128"))
  }

  static func branch(_ ref: String, name: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "'\(ref)' on haara, ja haara liikkuu: vertailuversio on tagi tai commit",
        sv:
          "'\(ref)' är en gren, och en gren rör sig: en jämförelseversion är en tagg eller commit",
        en: "'\(ref)' is a branch, and a branch moves: a baseline is a tag or a commit"),
      hint: Phrase(
        same: "git tag \(name) \(ShellWord.of(ref)) && tiekartta baseline set \(name) \(name)"))
  }

  static func decision(_ id: String, among ids: [String]) -> UsageFault {
    let near = nearest(to: id, in: ids)
    return UsageFault(
      Phrase(
        fi: "tiekartassa ei ole päätöstä '\(id)'", sv: "färdplanen har inget beslut '\(id)'",
        en: "the roadmap has no decision '\(id)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? Phrase(
          fi: "kirjaa päätös ensin tiekartan osioon 'decisions:'",
          sv: "skriv först in beslutet i färdplanens avsnitt 'decisions:'",
          en: "write the decision into the roadmap's section 'decisions:' first"))
  }

  static func original(_ name: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "'\(name)' on alkuperäinen suunnitelma: sen versio ja laji pysyvät, jotta siirtymät"
          + " siitä näkyvät",
        sv: "'\(name)' är den ursprungliga planen: dess version och slag består, så att"
          + " förskjutningarna från den syns",
        en: "'\(name)' is the original plan: its commit and kind stay, so that slip since then"
          + " shows"),
      hint: Phrase(
        fi: "anna uudelle suunnitelmalle oma nimi ja valitsin --kind current",
        sv: "ge den nya planen ett eget namn och --kind current",
        en: "give the new plan a name of its own and --kind current"))
  }

  static func secondOriginal(_ name: String, after first: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "alkuperäinen suunnitelma on jo '\(first)', ja niitä on vain yksi",
        sv: "den ursprungliga planen är redan '\(first)', och det finns bara en",
        en: "the original plan is '\(first)' already, and there is only one"),
      hint: Phrase(same: "--kind current"))
  }

  static let bareRepository = WorkspaceFault(
    Phrase(
      fi: "paljaassa git-varastossa ei ole tiedostoa, johon kirjoittaa",
      sv: "ett bart git-arkiv har ingen fil att skriva i",
      en: "a bare repository has no file to write to"),
    hint: Phrase(
      fi: "aseta vertailuversio kloonissa", sv: "sätt jämförelseversionen i en klon",
      en: "set the baseline in a clone"))

  static func layout(_ setting: BaselineSetting) -> WorkspaceFault {
    let keys = [
      ("ref", setting.ref), ("kind", setting.kind?.rawValue), ("decision", setting.decision),
    ].compactMap { key, value in value.map { "\(key): '\($0)'" } }
    let entry = "\(setting.name): {\(keys.joined(separator: ", "))}"
    return WorkspaceFault(
      Phrase(
        fi: "tiekartta.yaml on kirjoitettu niin, ettei sitä voi muuttaa varmasti oikein; mitään ei"
          + " kirjoitettu",
        sv: "tiekartta.yaml är skriven så att den inte säkert kan ändras rätt; inget skrevs",
        en: "tiekartta.yaml is laid out so that it cannot be changed for sure; nothing was written"
      ),
      hint: Phrase(
        fi: "kirjoita itse avaimen 'baselines' alle: \(entry)",
        sv: "skriv själv under nyckeln 'baselines': \(entry)",
        en: "write it yourself under the key 'baselines': \(entry)"))
  }
}
