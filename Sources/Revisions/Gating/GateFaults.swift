internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
internal import Workspace

extension HistoryFault {
  /// What a fault of git means for somebody who compares two states; itself where it is none of
  /// the history.
  ///
  /// - Parameter missing: finds the revision that was asked for and is not there.
  static func telling(
    _ error: GitError, of repository: Repository, missing: () -> String?
  ) throws(GitError) -> any Error {
    let state = try repository.state()
    switch error.kind {
    case .unbornHead: return noCommits
    // A clone that is cut off may lack what a whole one has.
    case .unknownRevision where !state.shallow.isEmpty:
      let name = missing() ?? "origin/HEAD"
      return name.hasPrefix("origin/")
        ? missingBase(name, isShallow: true) : missingVersion(name)
    case .missingObject where !state.shallow.isEmpty: return cutOff
    case .missingObject where state.isPartial: return partial(error.message)
    case .missingObject: return self.missing(error.message)
    default: return error
    }
  }

  /// What names the branch that a change is judged against.
  private static let giveBase = Phrase(
    fi: "anna haara, johon muutos yhdistetään: --base main, tai versiot: A...B",
    sv: "ange grenen som ändringen ska in i: --base main, eller versionerna: A...B",
    en: "name the branch that the change goes into: --base main, or the states: A...B")

  /// No branch is known that a change could be judged against.
  static let noBase = HistoryFault(
    message: Phrase(
      fi: "haaraa, johon verrataan, ei tiedetä: varastossa ei ole viitettä origin/HEAD eikä"
        + " yksiselitteistä päähaaraa main tai master",
      sv: "grenen att jämföra med är okänd: arkivet har varken origin/HEAD eller en entydig"
        + " huvudgren main eller master",
      en: "the base branch is not known: the repository has neither origin/HEAD nor a single"
        + " branch main or master"),
    hint: giveBase)

  static let emptyBase = HistoryFault(
    message: Phrase(
      fi: "--base on tyhjä", sv: "--base är tom", en: "--base is empty"), hint: giveBase)

  /// What was named for a base is something else than a branch.
  static func noBranch(_ name: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "'\(name)' ei ole haara, joten siihen ei verrata",
        sv: "'\(name)' är ingen gren att jämföra med",
        en: "'\(name)' is no branch to compare with"),
      hint: Phrase(
        fi: "anna haara, kuten main tai origin/main, tai version koko tunniste; muita versioita"
          + " verrataan näin: A..B",
        sv: "ange en gren, som main eller origin/main, eller en versions hela id; andra versioner"
          + " jämförs så här: A..B",
        en: "name a branch, as main or origin/main, or a commit's full id; other states are"
          + " compared as A..B"))
  }

  /// A branch of this name is known from several remotes.
  static func severalBases(_ names: [String]) -> HistoryFault {
    let list = names.joined(separator: ", ")
    return HistoryFault(
      message: Phrase(
        fi: "haara voi olla mikä tahansa näistä: \(list)",
        sv: "grenen kan vara vilken som helst av dessa: \(list)",
        en: "the branch may be any of these: \(list)"),
      hint: Phrase(
        fi: "anna yksi niistä: --base \(names[0])", sv: "ange en av dem: --base \(names[0])",
        en: "name one of them: --base \(names[0])"))
  }

  /// A name is that of several references, so that who made the one decides for the other.
  static func ambiguous(_ name: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "'\(name)' on usean haaran tai tunnisteen (tag) nimi",
        sv: "'\(name)' är namnet på flera grenar eller taggar",
        en: "'\(name)' is the name of several branches or tags"),
      hint: Phrase(
        fi: "kirjoita nimi kokonaan: refs/heads/…, refs/remotes/… tai refs/tags/…",
        sv: "skriv hela namnet: refs/heads/…, refs/remotes/… eller refs/tags/…",
        en: "write the name in full: refs/heads/…, refs/remotes/… or refs/tags/…"))
  }

  /// A branch would be compared with itself.
  static func nothingBeyond(_ base: String) -> HistoryFault {
    HistoryFault(
      message: Phrase(
        fi: "tarkastettavaa ei ole: kaikki on jo haarassa '\(base)'",
        sv: "inget att granska: allt finns redan i '\(base)'",
        en: "there is nothing to judge: all of it is in '\(base)' already"),
      hint: giveBase)
  }
}
