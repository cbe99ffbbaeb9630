internal import Diagnostics
internal import Posting
internal import RoadmapModel
internal import Workspace

/// A channel as it is set, whose own reading of that is left to when it is used.
struct DeclaredChannel {
  let name: String
  let type: any Channel.Type
  let settings: ChannelSettings
}

/// The channels that `tiekartta.yaml` names, and those types that need nothing there.
struct DeclaredChannels {
  private let channels: [DeclaredChannel]
  private let asked: AskedTarget
  private let environment: Posting.Environment

  /// - Throws: a `ConfigurationFault` with everything that is wrong with them.
  init(_ configuration: Configuration, asked: AskedTarget, in world: World) throws {
    self.asked = asked
    environment = Posting.Environment(in: world)
    var faults: [Diagnostic] = []
    var channels: [DeclaredChannel] = []
    for entry in configuration.channels {
      func note(_ message: Phrase, hint: Phrase?, at span: Span) {
        faults.append(
          Diagnostic(
            rule: "configuration", severity: .error, message: message, hint: hint,
            place: Place(file: configuration.source.path, span: span)))
      }
      let id = entry.value[.type]?.word ?? entry.key
      guard let type = Channels.named(id) else {
        note(
          Self.unknown(id), hint: Self.known(id), at: entry.value[.type]?.span ?? entry.keySpan)
        continue
      }
      if entry.key == "doctor" { note(Self.doctor, hint: nil, at: entry.keySpan) }
      let keys = Set(type.keys.union(Channels.common).map(\.rawValue))
      for inner in entry.value.entries where !keys.contains(inner.key) {
        note(Self.foreign(inner.key, id), hint: Self.keys(type), at: inner.keySpan)
      }
      for key in type.required.sorted(by: { $0.rawValue < $1.rawValue })
      where entry.value[key] == nil {
        note(Self.missing(key, id), hint: nil, at: entry.keySpan)
      }
      channels.append(
        DeclaredChannel(
          name: entry.key, type: type,
          settings: ChannelSettings(
            name: entry.key, values: entry.value, environment: environment, target: asked)))
    }
    guard faults.isEmpty else {
      throw ConfigurationFault(diagnostics: faults, source: configuration.source)
    }
    self.channels = channels
  }

  /// The channel of a name, else the type of that name where it needs nothing set.
  func channel(named name: String) throws -> DeclaredChannel {
    if let channel = channels.first(where: { $0.name == name }) { return channel }
    if let type = Channels.named(name), type.required.isEmpty {
      return DeclaredChannel(
        name: name, type: type,
        settings: ChannelSettings(
          name: name, values: Value(.map([]), span: Span(0, 0)), environment: environment,
          target: asked))
    }
    let known = channels.map(\.name) + Channels.all.map { $0.id }
    let near = nearest(to: name, in: known)
    let list = channels.map(\.name).joined(separator: ", ")
    throw UsageFault(
      Phrase(
        fi: "kanavaa '\(name)' ei ole", sv: "det finns ingen kanal '\(name)'",
        en: "there is no channel '\(name)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      }
        ?? (list.isEmpty
          ? Phrase(
            fi: "nimeä se tiedostossa tiekartta.yaml kohdassa 'post: channels:'",
            sv: "namnge den i tiekartta.yaml under 'post: channels:'",
            en: "name it in tiekartta.yaml under 'post: channels:'")
          : Phrase(fi: "kanavat: \(list)", sv: "kanalerna: \(list)", en: "the channels: \(list)")))
  }

  private static var ids: String { Channels.all.map { $0.id }.joined(separator: ", ") }

  private static func unknown(_ id: String) -> Phrase {
    Phrase(
      fi: "kanavalajia '\(id)' ei ole", sv: "det finns ingen kanaltyp '\(id)'",
      en: "there is no type of channel '\(id)'")
  }

  private static func known(_ id: String) -> Phrase {
    if let near = nearest(to: id, in: Channels.all.map({ $0.id })) {
      return Phrase(
        fi: "tarkoititko '\(near)'", sv: "menade du '\(near)'", en: "did you mean '\(near)'")
    }
    return Phrase(fi: "lajit: \(ids)", sv: "typerna: \(ids)", en: "the types: \(ids)")
  }

  private static func foreign(_ key: String, _ id: String) -> Phrase {
    Phrase(
      fi: "kanavalla '\(id)' ei ole avainta '\(key)'",
      sv: "kanalen '\(id)' har ingen nyckel '\(key)'",
      en: "a channel '\(id)' has no key '\(key)'")
  }

  private static func keys(_ type: any Channel.Type) -> Phrase {
    let list = type.keys.union(Channels.common).map(\.rawValue).sorted().joined(separator: ", ")
    return Phrase(fi: "avaimet: \(list)", sv: "nycklarna: \(list)", en: "the keys: \(list)")
  }

  private static func missing(_ key: FieldKey, _ id: String) -> Phrase {
    Phrase(
      fi: "kanavalta '\(id)' puuttuu '\(key.rawValue)'",
      sv: "kanalen '\(id)' saknar '\(key.rawValue)'",
      en: "a channel '\(id)' lacks '\(key.rawValue)'")
  }

  private static let doctor = Phrase(
    fi: "'doctor' on komennon 'post doctor' sana eikä käy kanavan nimeksi",
    sv: "'doctor' hör till 'post doctor' och kan inte vara en kanals namn",
    en: "'doctor' is the word of 'post doctor', and no name for a channel")
}

extension Posting.Environment {
  /// What the world gives a channel.
  init(in world: World) {
    let folder = world.workingFolder
    self.init(
      variable: world.variable,
      contents: { path, limit in try Files.bytes(of: Path.join(folder, path), limit: limit) },
      append: { bytes, path in
        let path = Path.join(folder, path)
        try Files.write(Files.bytes(of: path, limit: 64 << 20) + bytes, to: path)
      },
      write: { bytes, path in
        let path = Path.join(folder, path)
        try Files.makeFolder(Path.parent(of: path))
        try Files.write(bytes, to: path)
      },
      announce: { lines, isCommand in
        if isCommand { world.command(lines) } else { lines.forEach { world.tell($0) } }
      }, now: world.now, wait: world.wait, chance: { Double.random(in: 0...1) })
  }
}
