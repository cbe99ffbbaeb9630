/// A document for an agenda: the page, printed by Chromium.
enum PDFFormat: Medium {
  static let id = "pdf"
  static let isText = false
  static let program: PageProgram? = PageProgram(
    name: "Chromium",
    commands: [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    package: "chromium", start: Array("%PDF-".utf8),
    ways: { paths in
      // The sandbox of the browser cannot be set up by root, as whom containers run. The page it
      // would guard against is our own: without scripts, and forbidden to load anything.
      [
        [
          (paths.isRoot ? ["--no-sandbox"] : []) + [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-extensions", "--disable-background-networking", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--user-data-dir=\(paths.folder)/browser",
            "--print-to-pdf=" + paths.result, "file://" + paths.page,
          ]
        ]
      ]
    }, stripped: PDFStamps.removed)

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    HTMLFormat.render(report, style)
  }
}

/// The times in a PDF at which it was made.
enum PDFStamps {
  /// The file without them: blanks stand there instead, so that nothing in it moves.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for name in ["/CreationDate", "/ModDate"] {
      let key = Array((name + " (D:").utf8)
      var start = 0
      while let found = place(of: key, in: bytes, from: start) {
        let end = bytes[found...].prefix(80).firstIndex(of: UInt8(ascii: ")"))
        start = found + key.count
        guard let end else { continue }
        for index in found...end { bytes[index] = UInt8(ascii: " ") }
      }
    }
    return bytes
  }

  private static func place(of key: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= key.count, start <= bytes.count - key.count else { return nil }
    return (start...(bytes.count - key.count)).first { index in
      bytes[index] == key[0] && bytes[index..<(index + key.count)].elementsEqual(key)
    }
  }
}
