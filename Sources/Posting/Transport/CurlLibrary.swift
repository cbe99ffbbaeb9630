internal import CLibCurl

/// libcurl, opened when the first thing is sent, and kept until the program ends.
struct CurlLibrary: Sendable {
  let table: CLibCurl

  static let shared = Result { () throws(TransportFault) in try load(anyOf: names) }

  /// The names that it goes by, likeliest first.
  static var names: [String] {
    #if canImport(Darwin)
      ["libcurl.4.dylib", "/usr/lib/libcurl.4.dylib", "/opt/homebrew/opt/curl/lib/libcurl.4.dylib"]
    #else
      ["libcurl.so.4", "libcurl-gnutls.so.4"]
    #endif
  }

  /// The first of the named libraries that is there and has all that is used.
  static func load(anyOf names: [String]) throws(TransportFault) -> CurlLibrary {
    var reason = ""
    for name in names {
      // The table holds plain function pointers, and is read only when all of them are filled in.
      let loaded = withUnsafeTemporaryAllocation(of: CLibCurl.self, capacity: 1) { memory in
        guard let table = memory.baseAddress else { return CurlLibrary?.none }
        if let fault = clibcurl_load(table, name) {
          if reason.isEmpty { reason = String(cString: fault) }
          return nil
        }
        return CurlLibrary(table: table.pointee)
      }
      if let loaded { return loaded }
    }
    throw .noLibrary(reason)
  }
}

/// The numbers by which libcurl knows what is set; only those that are used.
enum CurlOption {
  static let acceptEncoding: Int32 = 10102
  static let certificateAuthorities: Int32 = 10065
  static let clientCertificate: Int32 = 10025
  static let clientKey: Int32 = 10087
  static let connectTimeout: Int32 = 156
  static let customRequest: Int32 = 10036
  static let errorBuffer: Int32 = 10010
  static let followLocation: Int32 = 52
  static let freshConnection: Int32 = 74
  static let headers: Int32 = 10023
  static let lowSpeedLimit: Int32 = 19
  static let lowSpeedTime: Int32 = 20
  static let mailFrom: Int32 = 10186
  static let mailRecipients: Int32 = 10187
  static let netrc: Int32 = 51
  static let noSignal: Int32 = 99
  static let password: Int32 = 10174
  static let postFields: Int32 = 10015
  static let postFieldSize: Int32 = 30120
  /// Bits of protocols: HTTP 1, HTTPS 2, SMTP 65536, SMTPS 131072.
  static let protocols: Int32 = 181
  static let proxy: Int32 = 10004
  static let timeout: Int32 = 155
  static let upload: Int32 = 46
  static let uploadSize: Int32 = 30115
  static let url: Int32 = 10002
  static let user: Int32 = 10173
  static let userAgent: Int32 = 10018
  /// 3: TLS or nothing.
  static let useTLS: Int32 = 119
  static let verifyHost: Int32 = 81
  static let verifyPeer: Int32 = 64
}

/// The numbers of what libcurl tells after a transfer.
enum CurlInfo {
  static let status: Int32 = 0x20_0002
  /// How many bytes of requests went out, headers and all.
  static let requestSize: Int32 = 0x20_000C
}

/// An easy handle of libcurl, given back when it is no longer used.
struct CurlHandle: ~Copyable {
  let library: CurlLibrary
  private let pointer: UnsafeMutableRawPointer

  init(_ library: CurlLibrary) throws(TransportFault) {
    guard let pointer = library.table.easy_init() else { throw .noLibrary("curl_easy_init") }
    self.library = library
    self.pointer = pointer
  }

  deinit { library.table.easy_cleanup(pointer) }

  /// Forgets what was set, and keeps connections.
  func reset() { library.table.easy_reset(pointer) }

  func set(_ option: Int32, _ value: Int) {
    withUnsafePointer(to: library.table) { _ = clibcurl_set_long($0, pointer, option, value) }
  }

  func set(size option: Int32, _ value: Int) {
    withUnsafePointer(to: library.table) {
      _ = clibcurl_set_size($0, pointer, option, Int64(value))
    }
  }

  /// Sets a text, which libcurl copies.
  func set(_ option: Int32, _ text: String) {
    withUnsafePointer(to: library.table) { table in
      _ = text.withCString { clibcurl_set_pointer(table, pointer, option, $0) }
    }
  }

  /// Sets memory that must live until the transfer is over.
  func set(_ option: Int32, memory: UnsafeRawPointer?) {
    withUnsafePointer(to: library.table) { _ = clibcurl_set_pointer($0, pointer, option, memory) }
  }

  func set(head: UnsafeMutablePointer<CLibCurlSink>, body: UnsafeMutablePointer<CLibCurlSink>) {
    withUnsafePointer(to: library.table) { _ = clibcurl_set_sinks($0, pointer, head, body) }
  }

  func set(source: UnsafeMutablePointer<CLibCurlSource>) {
    withUnsafePointer(to: library.table) { _ = clibcurl_set_source($0, pointer, source) }
  }

  func perform() -> Int32 { library.table.easy_perform(pointer) }

  func number(_ info: Int32) -> Int {
    withUnsafePointer(to: library.table) { clibcurl_long($0, pointer, info) }
  }

  func words(of code: Int32) -> String { String(cString: library.table.easy_strerror(code)) }
}
