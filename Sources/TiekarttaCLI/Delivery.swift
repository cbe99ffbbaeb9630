internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// A medium and the file it goes to; without a file, to standard output.
struct OutputTarget {
  let medium: any Medium.Type
  let file: String?
  /// The language in which is told what stands in the way.
  let language: Language

  /// Whether it goes to standard output.
  var isStandard: Bool { file == nil || file == "-" }
}

/// How reports get to where they belong: the one place that writes them.
enum Delivery {
  /// How wide the text in a file is, in whichever window it was written.
  private static let fileWidth = 100

  /// Puts a report where it belongs.
  static func deliver(
    _ report: Report, to target: OutputTarget, noColor: Bool, in world: World
  ) throws {
    if target.medium.id == "json", target.isStandard {
      report.writeJSON(version: Tiekartta.version, to: world.write)
      return try checkOutput(target, in: world)
    }
    if target.medium.program != nil, target.isStandard, world.isTerminal {
      throw SpokenError(error: noTerminal(target.medium.id), language: target.language)
    }
    let style = MediumStyle(
      width: target.isStandard ? world.width : fileWidth,
      hasColor: target.isStandard && !noColor && world.wantsColor, version: Tiekartta.version)
    do {
      try write(bytes(of: report, as: target.medium, style, in: world), to: target, in: world)
    } catch let fault as FileFault {
      throw SpokenError(error: DeliveryFault(fault: fault), language: target.language)
    } catch let error as SpokenError {
      throw error
    } catch {
      throw SpokenError(error: error, language: target.language)
    }
  }

  /// A report as it stands in a file, which goes by no window.
  static func file(
    of report: Report, as medium: any Medium.Type, in world: World
  ) throws -> [UInt8] {
    try bytes(
      of: report, as: medium,
      MediumStyle(width: fileWidth, hasColor: false, version: Tiekartta.version), in: world)
  }

  private static func bytes(
    of report: Report, as medium: any Medium.Type, _ style: MediumStyle, in world: World
  ) throws -> [UInt8] {
    let bytes = try medium.render(report, style)
    guard let program = medium.program else { return bytes }
    return try PrintedPage(medium: medium.id, program: program).make(of: bytes, in: world)
  }

  /// Writes a result where it belongs; a file is written whole or not at all.
  private static func write(
    _ result: [UInt8], to target: OutputTarget, in world: World
  ) throws {
    guard let file = target.file, !target.isStandard else {
      world.write(result)
      return try checkOutput(target, in: world)
    }
    try Files.write(result, to: Path.join(world.workingFolder, file))
  }

  /// Throws what kept a result from getting through to standard output.
  private static func checkOutput(_ target: OutputTarget, in world: World) throws {
    guard let fault = world.outputFault() else { return }
    throw SpokenError(
      error: DeliveryFault(fault: fault, isStandard: true), language: target.language)
  }

  /// That a file made by a program is nothing for a terminal.
  private static func noTerminal(_ id: String) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "muoto '\(id)' ei näy päätteessä", sv: "formatet '\(id)' syns inte i terminalen",
        en: "the format '\(id)' is nothing for a terminal"),
      hint: Phrase(
        fi: "anna tiedosto: --output \(id)=raportti.\(id)",
        sv: "ange en fil: --output \(id)=rapport.\(id)",
        en: "name a file: --output \(id)=report.\(id)"))
  }
}
