package import Diagnostics

/// What every message says besides its report.
package enum ShapingWords {
  package static let fullReport = Phrase(
    fi: "Koko raportti", sv: "Hela rapporten", en: "Full report")
  /// A heading for what the report itself says, after its lead.
  static let report = Phrase(fi: "Raportti", sv: "Rapporten", en: "The report")
  /// What did not fit is named after it.
  static let leftOut = Phrase(
    fi: "Tähän ei mahtunut", sv: "Här ryms inte", en: "Left out here")
  static let partly = Phrase(fi: "osittain", sv: "delvis", en: "partly")
  static let unverified = Phrase(
    fi: "Varmistamaton: tämän laski haaran oma työ, jonka sisältöä ei ole tarkastettu.",
    sv: "Overifierad: detta räknades av grenens eget jobb, vars innehåll inte har granskats.",
    en: "Unverified: this was worked out by the branch's own job, whose content nobody has checked."
  )
}
