internal import CCMark

/// Why texts cannot be read as CommonMark: the library for it is not there.
package struct CommonMarkFault: Error, Sendable {
  /// What the loader said.
  package let message: String
}

/// The reader of CommonMark: libcmark, opened when the first text is read.
package enum CommonMark {
  /// The longest text that is read as CommonMark, in bytes of UTF-8: some versions of the library
  /// need time that grows with the square of a hostile text's length.
  package static let limit = 64 << 10

  /// How deep blocks and inlines may lie in each other; what lies deeper is given as its words.
  static let depth = 24

  /// Reads a text; one that is longer than the limit is given as it was written.
  package static func read(_ text: String) throws(CommonMarkFault) -> Prose {
    guard text.utf8.count <= limit else { return .plain(text) }
    let cmark = try shared.get()
    var text = text
    let document = text.withUTF8 { bytes in
      // The options only matter to the renderers of the library, none of which is used.
      bytes.withMemoryRebound(to: CChar.self) {
        cmark.parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document else { return .plain(text) }
    defer { cmark.node_free(document) }
    return Prose(TreeReader(cmark: cmark).blocks(of: document, depth: 0))
  }

  /// libcmark, loaded when it is first asked for, and kept until the program ends.
  private static let shared = Result { () throws(CommonMarkFault) in try load(anyOf: names) }

  /// The versions that may be called: in each, the functions of the table and the numbers of nodes
  /// are the same.
  static let versions = 29...31

  /// The names that a libcmark goes by, likeliest first; its whole version is part of them.
  static var names: [String] {
    let versions = ["0.30.2", "0.31.1", "0.31.2", "0.31.0", "0.30.3", "0.30.1", "0.30.0", "0.29.0"]
    #if canImport(Darwin)
      let folders = ["", "/opt/homebrew/lib/", "/usr/local/lib/"]
      return folders.flatMap { folder in
        ["\(folder)libcmark.dylib"] + versions.map { "\(folder)libcmark.\($0).dylib" }
      }
    #else
      return versions.map { "libcmark.so.\($0)" } + ["libcmark.so"]
    #endif
  }

  /// The first of the named libraries that is there and of a version that may be called.
  static func load(anyOf names: [String]) throws(CommonMarkFault) -> CMark {
    var faults: [String] = []
    for name in names {
      switch load(name) {
      case .success(let cmark): return cmark
      case .failure(let fault): faults.append(fault.message)
      }
    }
    throw CommonMarkFault(message: faults.first ?? "")
  }

  private static func load(_ name: String) -> Result<CMark, CommonMarkFault> {
    // The table holds plain function pointers, and is read only when all of them are filled in.
    withUnsafeTemporaryAllocation(of: CMark.self, capacity: 1) { memory in
      guard let table = memory.baseAddress else {
        return .failure(CommonMarkFault(message: "out of memory"))
      }
      if let fault = ccmark_load(table, name) {
        return .failure(CommonMarkFault(message: String(cString: fault)))
      }
      let version = table.pointee.version()
      guard version >> 16 == 0, versions.contains(Int(version >> 8 & 0xFF)) else {
        let words = "\(version >> 16).\(version >> 8 & 0xFF).\(version & 0xFF)"
        return .failure(CommonMarkFault(message: "\(name): is version \(words)"))
      }
      return .success(table.pointee)
    }
  }
}
