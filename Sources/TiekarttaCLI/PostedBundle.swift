internal import Diagnostics
internal import Posting
internal import RoadmapModel
internal import Workspace

/// A bundle that an untrusted job wrote, with the commit that somebody else says it is of.
struct PostedBundle {
  let bundle: Bundle
  /// The commit that the forge says the job judged.
  private let head: String

  init(_ file: String, head asked: String?, in world: World) throws {
    let settings = ChannelSettings(
      name: "", values: Value(.map([]), span: Span(0, 0)),
      environment: Posting.Environment(in: world))
    let told = CIRunFacts(variable: world.variable, settings: settings).judgedHead
    guard let head = asked ?? told else { throw Self.noHead }
    self.head = head.lowercased()
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try Files.bytes(of: Path.join(world.workingFolder, file), limit: Bundle.limit)
    } catch {
      throw BrokenBundle(file: file, path: error.reason)
    }
    do throws(BundleFault) {
      bundle = try Bundle(bytes)
    } catch {
      throw BrokenBundle(file: file, path: error.path)
    }
  }

  /// Why it cannot be posted to a channel; nil where the forge says the same of it as it does.
  func refusal(by channel: any Channel, _ courier: Courier) -> DeliveryState? {
    guard bundle.head == head else {
      return DeliveryState(.failed, reason: Self.other(bundle.head))
    }
    do throws(BoardFault) {
      guard let known = try channel.head(by: courier) else {
        return DeliveryState(.failed, reason: Self.unverifiable)
      }
      return known == head ? nil : DeliveryState(.failed, reason: Self.moved(known))
    } catch {
      return DeliveryState(.failed, reason: error.message, hint: error.hint)
    }
  }

  private static let noHead = UsageFault(
    Phrase(
      fi: "--from: mikään ei kerro, minkä commitin epäluotettu ajo tarkasti",
      sv: "--from: inget berättar vilken commit den opålitliga körningen kontrollerade",
      en: "--from: nothing tells which commit the untrusted job judged"),
    hint: Phrase(
      fi: "anna se palvelimen kertomana, ei tiedostosta: --head COMMIT",
      sv: "ange den som servern säger, inte ur filen: --head COMMIT",
      en: "give it as the forge tells it, not from the file: --head COMMIT"))

  private static func other(_ head: String) -> Phrase {
    let short = String(head.prefix(8))
    return Phrase(
      fi: "nippu kertoo commitista \(short), jota ajo ei tarkastanut",
      sv: "bunten gäller commit \(short), som körningen inte kontrollerade",
      en: "the bundle is of commit \(short), which the job did not judge")
  }

  private static func moved(_ head: String) -> Phrase {
    let short = String(head.prefix(8))
    return Phrase(
      fi: "muutospyynnössä on nyt commit \(short), joten nippu ei ole siitä",
      sv: "ändringsförslaget har nu commit \(short), så bunten gäller inte det",
      en: "the pull request is at commit \(short), which the bundle is not of")
  }

  private static let unverifiable = Phrase(
    fi: "kanava ei kerro muutospyynnön commitia, joten nippua ei voi varmentaa",
    sv: "kanalen berättar inte ändringsförslagets commit, så bunten kan inte verifieras",
    en: "the channel does not tell the commit of a pull request, so a bundle cannot be verified")
}

/// A bundle that is not as it must be.
struct BrokenBundle: Error {
  let file: String
  let path: String

  var message: Phrase {
    let place = path.isEmpty ? "" : " (\(path))"
    return Phrase(
      fi: "'\(file)' ei ole nippu, jonka 'check --bundle' kirjoittaa\(place)",
      sv: "'\(file)' är ingen bunt som 'check --bundle' skriver\(place)",
      en: "'\(file)' is no bundle as 'check --bundle' writes it\(place)")
  }
}
