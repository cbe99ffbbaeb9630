internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// The words for files that could not be taken in.
extension Diagnostic {
  private static func file(
    _ rule: String, _ message: Phrase, hint: Phrase, at place: Place, record: Record? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error, message: message, hint: hint, place: place,
      record: record?.path, field: record == nil ? nil : "foreword")
  }

  static func unreadableFile(_ path: String, _ fault: FileFault) -> Diagnostic {
    file(
      "unreadable-file",
      Phrase(
        fi: "tiedostoa ei voi lukea (\(fault.reason))",
        sv: "filen går inte att läsa "
          + "(\(fault.reason))",
        en: "the file cannot be read (\(fault.reason))"),
      hint: Phrase(
        fi: "tarkista lukuoikeus, tai poista tiedosto tiekartan kansiosta",
        sv: "kontrollera läsrätten, eller ta bort filen ur färdplanens mapp",
        en: "check the permission to read, or take the file out of the roadmap's folder"),
      at: Place(file: path, span: Span(0, 0)))
  }

  static func linkOutside(_ path: String) -> Diagnostic {
    file(
      "link-outside-folder",
      Phrase(
        fi: "symbolinen linkki vie tiekartan kansion ulkopuolelle",
        sv: "den symboliska länken leder ut ur färdplanens mapp",
        en: "the symbolic link leads out of the roadmap's folder"),
      hint: Phrase(
        fi: "kopioi tiedosto kansioon; linkkiä ei seurattu",
        sv: "kopiera filen till mappen; länken följdes inte",
        en: "copy the file into the folder; the link was not followed"),
      at: Place(file: path, span: Span(0, 0)))
  }

  static func missingFile(_ path: String, at place: Place, _ record: Record) -> Diagnostic {
    file(
      "missing-file",
      Phrase(
        fi: "tiedostoa '\(path)' ei ole", sv: "filen '\(path)' finns inte",
        en: "there is no file '\(path)'"),
      hint: Phrase(
        fi: "polku luetaan tämän tiedoston kansiosta",
        sv: "sökvägen läses från den här "
          + "filens mapp",
        en: "the path is read from this file's folder"),
      at: place, record: record)
  }

  static func pathOutside(_ path: String, at place: Place, _ record: Record) -> Diagnostic {
    file(
      "path-outside-folder",
      Phrase(
        fi: "polku '\(path)' vie tiekartan kansion ulkopuolelle",
        sv: "sökvägen '\(path)' leder ut ur färdplanens mapp",
        en: "the path '\(path)' leads out of the roadmap's folder"),
      hint: Phrase(
        fi: "siirrä tiedosto tiekartan kansioon", sv: "flytta filen till färdplanens mapp",
        en: "move the file into the roadmap's folder"),
      at: place, record: record)
  }
}

extension Diagnostic {
  static let conflictWords = (
    message: Phrase(
      fi: "tiedoston yhdistäminen on kesken", sv: "filen väntar på att slås ihop",
      en: "the file is in an unfinished merge"),
    hint: Phrase(
      fi: "ratkaise ristiriita ja lisää tiedosto: git add",
      sv: "lös konflikten och lägg till filen: git add",
      en: "resolve the conflict and add the file: git add")
  )

  /// That a file has two contents, of which none is chosen yet.
  static func inConflict(_ path: String) -> Diagnostic {
    Diagnostic(
      rule: "unreadable-file", severity: .error, message: conflictWords.message,
      hint: conflictWords.hint, place: Place(file: path, span: Span(0, 0)))
  }
}

extension ConfigurationFault {
  /// That the folder named by `tiekartta.yaml` is not to be followed.
  static func folderOutside(_ folder: String, in source: SourceText) -> ConfigurationFault {
    let span = YAMLTree.read(source).root?.value(of: "folder")?.span ?? Span(0, 0)
    return ConfigurationFault(
      diagnostics: [
        Diagnostic(
          rule: "link-outside-folder", severity: .error,
          message: Phrase(
            fi: "kansio '\(folder)' vie symbolisen linkin kautta varaston ulkopuolelle",
            sv: "mappen '\(folder)' leder genom en symbolisk länk ut ur arkivet",
            en: "the folder '\(folder)' leads out of the repository by a symbolic link"),
          hint: Phrase(
            fi: "siirrä tiekartan tiedostot varastoon; linkkiä ei seurattu",
            sv: "flytta färdplanens filer till arkivet; länken följdes inte",
            en: "move the roadmap's files into the repository; the link was not followed"),
          place: Place(file: source.path, span: span))
      ], source: source)
  }
}
