package import Diagnostics

/// Why there is no roadmap to work on: one clear message, and what to do.
package struct WorkspaceFault: Error, Sendable {
  package let message: Phrase
  package let hint: Phrase?

  package init(_ message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }

  package static func noSuchFolder(_ path: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "kansiota '\(path)' ei ole", sv: "mappen '\(path)' finns inte",
        en: "there is no folder '\(path)'"))
  }

  package static func noConfiguration(from path: String, near: String?) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "tiedostoa tiekartta.yaml ei ole kansiossa '\(path)' eikä sen yläpuolella",
        sv: "tiekartta.yaml finns varken i mappen '\(path)' eller ovanför den",
        en: "there is no tiekartta.yaml in the folder '\(path)' or above it"),
      hint: near.map {
        Phrase(
          fi: "nimeä '\($0)' uudelleen: tiekartta.yaml", sv: "döp om '\($0)' till tiekartta.yaml",
          en: "rename '\($0)' to tiekartta.yaml")
      }
        ?? Phrase(
          fi: "luo se: sen ainoa pakollinen rivi on 'format: 1'",
          sv: "skapa den: dess enda obligatoriska rad är 'format: 1'",
          en: "create it: its only required line is 'format: 1'"))
  }

  static func unreadable(_ fault: FileFault) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "'\(fault.path)' ei ole luettavissa (\(fault.reason))",
        sv: "'\(fault.path)' går inte att läsa (\(fault.reason))",
        en: "'\(fault.path)' cannot be read (\(fault.reason))"),
      hint: Phrase(
        fi: "tarkista polku ja lukuoikeus", sv: "kontrollera sökvägen och läsrätten",
        en: "check the path and the permission to read"))
  }

  static func linkOutside(_ path: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "'\(path)' vie varaston ulkopuolelle symbolisen linkin tai alimoduulin kautta",
        sv: "'\(path)' leder ut ur arkivet genom en symbolisk länk eller en undermodul",
        en: "'\(path)' leads out of the repository by a symbolic link or a submodule"),
      hint: Phrase(
        fi: "kopioi tiedosto linkin tilalle; linkkiä ei seurattu",
        sv: "kopiera filen i stället för länken; länken följdes inte",
        en: "copy the file in place of the link; the link was not followed"))
  }

  package static func noPlainFile(_ path: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "'\(path)' ei ole tavallinen tiedosto, joten git ei lue sitä",
        sv: "'\(path)' är ingen vanlig fil, så git läser den inte",
        en: "'\(path)' is no plain file, so git does not read it"),
      hint: Phrase(
        fi: "laita linkin tilalle tavallinen tiedosto", sv: "lägg en vanlig fil i länkens ställe",
        en: "put a plain file in place of the link"))
  }

  static func inConflict(_ path: String) -> WorkspaceFault {
    let words = Diagnostic.conflictWords
    return WorkspaceFault(
      Phrase(
        fi: "\(path): \(words.message.fi)", sv: "\(path): \(words.message.sv)",
        en: "\(path): \(words.message.en)"), hint: words.hint)
  }

  static func nothingThere(_ folder: String) -> WorkspaceFault {
    let shown = folder.isEmpty ? "." : folder
    return WorkspaceFault(
      Phrase(
        fi: "kansiossa '\(shown)' ei ole yhtään tiekartan tiedostoa",
        sv: "mappen '\(shown)' har inga färdplansfiler",
        en: "the folder '\(shown)' holds no roadmap file"),
      hint: Phrase(
        fi: "luo esimerkiksi roadmap.yaml, jossa on osio 'roadmap:' tai 'actions:'",
        sv: "skapa till exempel roadmap.yaml med avsnittet 'roadmap:' eller 'actions:'",
        en: "create for example roadmap.yaml with a section 'roadmap:' or 'actions:'"))
  }
}
