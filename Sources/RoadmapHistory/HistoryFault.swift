package import Diagnostics
internal import Workspace

/// Why a history cannot be told as it was: what is missing, and the command that brings it.
package struct HistoryFault: Error, Sendable {
  package let message: Phrase
  package let hint: Phrase?

  package init(message: Phrase, hint: Phrase? = nil) {
    self.message = message
    self.hint = hint
  }
  /// Whether there is no history yet, rather than one that is not whole or cannot be read.
  package private(set) var isBeforeHistory = false

  /// What brings the rest of a history.
  private static let unshallow = Phrase(
    fi: "hae loput: git fetch --unshallow"
      + " (GitHubin työnkulussa: fetch-depth: 0; GitLabin työssä: GIT_DEPTH: \"0\")",
    sv: "hämta resten: git fetch --unshallow"
      + " (i ett GitHub-arbetsflöde: fetch-depth: 0; i ett GitLab-jobb: GIT_DEPTH: \"0\")",
    en: "fetch the rest: git fetch --unshallow"
      + " (in a GitHub workflow: fetch-depth: 0; in a GitLab job: GIT_DEPTH: \"0\")")

  /// Older history is not in this clone.
  ///
  /// - Parameter canAllow: whether the command can take the history as it is.
  static func shallow(_ commits: Int, canAllow: Bool = true) -> HistoryFault {
    let rest =
      commits == 1
      ? Phrase(
        fi: "viimeisin versio", sv: "den senaste versionen",
        en: "the last commit")
      : Phrase(
        fi: "\(commits) viimeisintä versiota", sv: "de \(commits) senaste versionerna",
        en: "the last \(commits) commits")
    return HistoryFault(
      message: Phrase(
        fi: "tämä klooni on katkaistu: historiasta on vain \(rest.fi), joten ensimmäisiä päiviä ei"
          + " tiedetä",
        sv: "den här klonen är avkortad: den har bara \(rest.sv), så de första datumen är okända",
        en: "this clone is shallow: it has only \(rest.en) of the history, so first dates are not"
          + " known"),
      hint: canAllow
        ? Phrase(
          fi: unshallow.fi + ", tai hyväksy vajaa historia: --allow-shallow",
          sv: unshallow.sv + ", eller godta den ofullständiga historiken: --allow-shallow",
          en: unshallow.en + ", or take it as it is: --allow-shallow") : unshallow)
  }

  /// A version that is asked for is not in this clone, which holds but the latest ones.
  package static let cutOff = HistoryFault(
    message: Phrase(
      fi: "tämä klooni on katkaistu: pyydettyä vanhempaa versiota ei ole siinä",
      sv: "den här klonen är avkortad: den äldre version som efterfrågas finns inte i den",
      en: "this clone is shallow: the older version asked for is not in it"),
    hint: unshallow)

  package static func noMergeBase(isShallow: Bool) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "versioilla ei ole yhteistä lähtökohtaa tässä kloonissa",
        sv: "versionerna har ingen gemensam utgångspunkt i den här klonen",
        en: "the two states have no common commit in this clone"),
      hint: isShallow
        ? unshallow
        : Phrase(
          fi: "vertaa suoraan kahdella pisteellä: A..B",
          sv: "jämför direkt med två punkter: A..B", en: "compare directly with two dots: A..B"))
  }

  /// The base branch that a change is compared with is not in this clone.
  package static func missingBase(_ name: String, isShallow: Bool) -> HistoryFault {
    // What a clone of one branch, or of a few commits, lacks is fetched to where it is looked for.
    let branch = name.hasPrefix("origin/") ? String(name.dropFirst("origin/".count)) : name
    let whole = isShallow ? "--unshallow " : ""
    let names = ShellWord.of("\(branch):refs/remotes/origin/\(branch)")
    let fetch = "git fetch \(whole)origin \(names)"
    return HistoryFault(
      message: Phrase(
        fi: "vertailtavaa haaraa '\(name)' ei ole tässä kloonissa",
        sv: "grenen '\(name)' att jämföra med finns inte i den här klonen",
        en: "the branch '\(name)' to compare with is not in this clone"),
      hint: Phrase(
        fi: "hae se: \(fetch)"
          + " (GitHubin työnkulussa: fetch-depth: 0; GitLabin työssä: GIT_DEPTH: \"0\")",
        sv: "hämta den: \(fetch)"
          + " (i ett GitHub-arbetsflöde: fetch-depth: 0; i ett GitLab-jobb: GIT_DEPTH: \"0\")",
        en: "fetch it: \(fetch)"
          + " (in a GitHub workflow: fetch-depth: 0; in a GitLab job: GIT_DEPTH: \"0\")"))
  }

  /// A version that a shallow clone does not have: a branch, a tag or a commit, which nobody can
  /// tell, so that all of them are fetched.
  package static func missingVersion(_ name: String) -> HistoryFault {
    let fetch = "git fetch --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'"
    return HistoryFault(
      message: Phrase(
        fi: "tämä klooni on katkaistu, eikä versiota '\(name)' ole siinä",
        sv: "den här klonen är avkortad, och versionen '\(name)' finns inte i den",
        en: "this clone is shallow, and the version '\(name)' is not in it"),
      hint: Phrase(
        fi: "hae loput: \(fetch)"
          + " (GitHubin työnkulussa: fetch-depth: 0; GitLabin työssä: GIT_DEPTH: \"0\")",
        sv: "hämta resten: \(fetch)"
          + " (i ett GitHub-arbetsflöde: fetch-depth: 0; i ett GitLab-jobb: GIT_DEPTH: \"0\")",
        en: "fetch the rest: \(fetch)"
          + " (in a GitHub workflow: fetch-depth: 0; in a GitLab job: GIT_DEPTH: \"0\")"))
  }

  package static func partial(_ missing: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "tämä klooni on osittainen ja siitä puuttuu historian sisältöä (\(missing))",
        sv: "den här klonen är partiell och saknar innehåll ur historiken (\(missing))",
        en: "this is a partial clone that lacks contents of the history (\(missing))"),
      hint: Phrase(
        same: "git fetch --refetch --no-filter"))
  }

  package static func missing(_ message: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "historiasta puuttuu osia: \(message)", sv: "delar av historiken saknas: \(message)",
        en: "parts of the history are missing: \(message)"),
      hint: Phrase(
        fi: "tarkista klooni: git fsck", sv: "kontrollera klonen: git fsck",
        en: "check the clone: git fsck"))
  }

  /// A baseline of `tiekartta.yaml` whose tag or commit this clone lacks.
  package static func missingBaseline(_ name: String, ref: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "vertailuversion '\(name)' tunnistetta '\(ref)' ei ole tässä kloonissa",
        sv: "jämförelseversionen '\(name)' pekar på '\(ref)', som inte finns i den här klonen",
        en: "the baseline '\(name)' points at '\(ref)', which this clone does not have"),
      hint: Phrase(same: "git fetch --tags"))
  }

  /// A report that a review names and that this clone lacks.
  package static func missingReport(_ review: String, ref: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "seurannan '\(review)' versiota '\(ref)' ei ole tässä kloonissa",
        sv: "uppföljningen '\(review)' pekar på '\(ref)', som inte finns i den här klonen",
        en: "the review '\(review)' points at '\(ref)', which this clone does not have"),
      hint: Phrase(same: "git fetch --tags"))
  }

  /// A baseline of `tiekartta.yaml` that points at a branch, which moves.
  package static func movingBaseline(_ name: String, ref: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "vertailuversio '\(name)' osoittaa haaraan '\(ref)', joka liikkuu",
        sv: "jämförelseversionen '\(name)' pekar på grenen '\(ref)', som rör sig",
        en: "the baseline '\(name)' points at the branch '\(ref)', which moves"),
      hint: Phrase(same: "git tag \(ShellWord.of(name)) \(ShellWord.of(ref))"))
  }

  package static let noRepository = beforeHistory(
    message: Phrase(
      fi: "tiekartta ei ole git-varastossa, joten sillä ei ole historiaa",
      sv: "färdplanen ligger inte i ett git-arkiv, så den har ingen historik",
      en: "the roadmap is not in a git repository, so it has no history"),
    hint: Phrase(same: "git init && git add . && git commit"))

  /// A repository in which nothing was committed yet.
  package static let noCommits = beforeHistory(
    message: Phrase(
      fi: "varastossa ei ole vielä yhtään versiota", sv: "arkivet har ännu inga versioner",
      en: "the repository has no commits yet"),
    hint: Phrase(same: "git add . && git commit"))

  package static func noVersions(by day: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "tiekartalla ei ollut vielä yhtään versiota \(day)",
        sv: "färdplanen hade ännu inga versioner \(day)",
        en: "the roadmap had no version yet on \(day)"),
      hint: nil)
  }

  static let noVersions = beforeHistory(
    message: Phrase(
      fi: "tiekartalla ei ole vielä yhtään versiota tässä historiassa",
      sv: "färdplanen har ännu inga versioner i den här historiken",
      en: "the roadmap has no version in this history yet"),
    hint: Phrase(same: "git add . && git commit"))

  private static func beforeHistory(message: Phrase, hint: Phrase) -> HistoryFault {
    var fault = HistoryFault(message: message, hint: hint)
    fault.isBeforeHistory = true
    return fault
  }
}
