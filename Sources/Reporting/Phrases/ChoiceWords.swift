internal import Diagnostics

/// The words of the format's closed sets as people say them.
enum ChoiceWords {
  /// A word of the format in a language; a word of one's own stays as it is.
  static func say(_ word: String, in language: Language) -> String {
    words[word]?[language] ?? word
  }

  private static let words: [String: Phrase] = [
    "all": Phrase(fi: "kaikki", sv: "alla", en: "all"),
    "high": Phrase(fi: "korkea", sv: "hög", en: "high"),
    "medium": Phrase(fi: "keskitaso", sv: "medel", en: "medium"),
    "low": Phrase(fi: "matala", sv: "låg", en: "low"),
    "project": Phrase(fi: "hanke", sv: "projekt", en: "project"),
    "procurement": Phrase(fi: "hankinta", sv: "upphandling", en: "procurement"),
    "introduction": Phrase(fi: "käyttöönotto", sv: "ibruktagande", en: "introduction"),
    "process-change": Phrase(
      fi: "toimintatavan muutos", sv: "ändrat arbetssätt", en: "change of process"),
    "training": Phrase(fi: "koulutus", sv: "utbildning", en: "training"),
    "study": Phrase(fi: "selvitys", sv: "utredning", en: "study"),
    "experiment": Phrase(fi: "kokeilu", sv: "försök", en: "experiment"),
    "compliance": Phrase(fi: "velvoite", sv: "lagstadgad skyldighet", en: "compliance"),
    "own": Phrase(fi: "oma rahoitus", sv: "egen finansiering", en: "own funds"),
    "state-grant": Phrase(fi: "valtionavustus", sv: "statsunderstöd", en: "government grant"),
    "eu": Phrase(fi: "EU-rahoitus", sv: "EU-finansiering", en: "EU funding"),
    "other": Phrase(fi: "muu rahoitus", sv: "annan finansiering", en: "other funding"),
    "planned": Phrase(fi: "suunniteltu", sv: "planerad", en: "planned"),
    "applied": Phrase(fi: "haettu", sv: "sökt", en: "applied for"),
    "granted": Phrase(fi: "myönnetty", sv: "beviljad", en: "granted"),
    "refused": Phrase(fi: "evätty", sv: "avslagen", en: "refused"),
    "role": Phrase(fi: "rooli", sv: "roll", en: "role"),
    "unit": Phrase(fi: "yksikkö", sv: "enhet", en: "unit"),
    "person": Phrase(fi: "henkilö", sv: "person", en: "person"),
    "body": Phrase(fi: "toimielin", sv: "organ", en: "body"),
    "company": Phrase(fi: "yhtiö", sv: "bolag", en: "company"),
    "network": Phrase(fi: "verkosto", sv: "nätverk", en: "network"),
    "external": Phrase(fi: "ulkopuolinen", sv: "utomstående", en: "external"),
    "act": Phrase(fi: "laki", sv: "lag", en: "act"),
    "decree": Phrase(fi: "asetus", sv: "förordning", en: "decree"),
    "regulation": Phrase(fi: "EU-asetus", sv: "EU-förordning", en: "EU regulation"),
    "directive": Phrase(fi: "EU-direktiivi", sv: "EU-direktiv", en: "EU directive"),
    "bill": Phrase(fi: "hallituksen esitys", sv: "regeringens proposition", en: "bill"),
    "standard": Phrase(fi: "standardi", sv: "standard", en: "standard"),
    "policy": Phrase(fi: "linjaus", sv: "riktlinje", en: "policy"),
    "verified": Phrase(fi: "tarkistettu lähteestä", sv: "kontrollerad i källan", en: "verified"),
    "recalled": Phrase(fi: "muistinvarainen", sv: "ur minnet", en: "recalled"),
    "unverified": Phrase(fi: "tarkistamatta", sv: "okontrollerad", en: "unverified"),
    "internal": Phrase(fi: "sisäinen", sv: "intern", en: "internal"),
    "public": Phrase(fi: "julkinen", sv: "offentlig", en: "public"),
  ]
}
