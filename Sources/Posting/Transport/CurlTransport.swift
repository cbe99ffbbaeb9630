internal import CLibCurl
internal import Diagnostics

/// How a transport reaches servers, as a channel sets it up.
package struct TransportSettings: Equatable, Sendable {
  /// Seconds until a connection must stand.
  package var connectSeconds = 10
  /// Seconds for which nothing may come.
  package var readSeconds = 30
  /// Seconds for one request with its answer.
  package var totalSeconds = 60
  /// The longest answer that is read, in bytes.
  package var answerLimit = 8 << 20
  /// A proxy's address; else the one that the environment names, as `https_proxy`.
  package var proxy: String?
  /// A file of certificates to trust instead of the system's.
  package var certificateAuthorities: String?
  /// The files of a certificate and its key that this side shows.
  package var clientCertificate: String?
  package var clientKey: String?
  package var userAgent = "tiekartta"

  package init() {}
}

/// Carries requests and mails by libcurl, which keeps connections open between them.
package final class CurlTransport: Transport {
  private let curl: CurlHandle
  private let settings: TransportSettings

  package init(_ settings: TransportSettings) throws(TransportFault) {
    curl = try CurlHandle(CurlLibrary.shared.get())
    self.settings = settings
  }

  package func send(_ request: Request) throws(TransportFault) -> Response {
    var request = request
    var url = request.url.reveal()
    for _ in 0..<4 {
      guard let address = WebAddress(url) else { throw .notAnAddress(request.url.description) }
      guard address.isPrivate else { throw .notSafe(address.host) }
      let response = try sendOnce(request, to: url, address)
      guard (300..<400).contains(response.status), response.status != 304,
        let place = response.header("location")
      else { return response }
      // A server may move within itself; 303 and the like would lose what was to be written.
      let next = place.hasPrefix("/") ? Self.joined(address, place) : place
      guard let target = WebAddress(next), target.isSameServer(as: address),
        request.method == .get || [307, 308].contains(response.status)
      else {
        throw .redirected(
          from: address.host, to: WebAddress(next).map { "\($0.scheme)://\($0.host)" } ?? "?")
      }
      url = next
      request.url = Guarded(Secret(next, named: "redirect"))
    }
    throw .redirected(from: WebAddress(url)?.host ?? "?", to: "?")
  }

  private static func joined(_ address: WebAddress, _ path: String) -> String {
    let port =
      address.port == (address.scheme == "https" ? 443 : 80) ? "" : ":\(address.port)"
    return "\(address.scheme)://\(address.host)\(port)\(path)"
  }

  private func sendOnce(
    _ request: Request, to url: String, _ address: WebAddress
  ) throws(TransportFault) -> Response {
    prepare(protocols: address.scheme == "https" ? 2 : 1)
    curl.set(CurlOption.url, url)
    curl.set(CurlOption.acceptEncoding, "")
    curl.set(CurlOption.customRequest, request.method.rawValue)
    // Over a connection that stood open before, curl itself would send again what got no answer.
    if !request.method.isRepeatable { curl.set(CurlOption.freshConnection, 1) }
    // Curl would hold back longer bodies until the server says that it wants them.
    var list = curl.library.table.slist_append(nil, "Expect:")
    defer { curl.library.table.slist_free_all(list) }
    for (name, value) in request.headers {
      let line = "\(name): \(value.reveal())"
      guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { continue }
      list = curl.library.table.slist_append(list, line)
    }
    curl.set(CurlOption.headers, memory: list)
    let body = request.body ?? []
    let (code, head, answer) = body.withUnsafeBytes { bytes in
      if request.body != nil {
        curl.set(size: CurlOption.postFieldSize, bytes.count)
        curl.set(CurlOption.postFields, memory: bytes.baseAddress ?? Self.nothing)
      }
      return perform()
    }
    guard code == 0 else {
      let secrets = request.headers.map(\.value).reduce(request.url, +)
      throw fault(
        code, host: address.host, isOver: answer.isOver,
        hasGone: curl.number(CurlInfo.requestSize) > 0, words: { secrets.scrub($0) })
    }
    return Response(
      status: curl.number(CurlInfo.status), headers: Self.headers(head.bytes), body: answer.bytes)
  }

  package func send(_ mail: Mail, through server: MailServer) throws(TransportFault) -> Int {
    guard server.security != .none || WebAddress.isThisMachine(server.host) else {
      throw .notSafe(server.host)
    }
    prepare(protocols: server.security == .tls ? 131_072 : 65_536)
    curl.set(
      CurlOption.url,
      "\(server.security == .tls ? "smtps" : "smtp")://\(server.host):\(server.port)")
    if server.security != .none { curl.set(CurlOption.useTLS, 3) }
    if let user = server.user { curl.set(CurlOption.user, user) }
    if let password = server.password { curl.set(CurlOption.password, password.reveal()) }
    curl.set(CurlOption.mailFrom, "<\(mail.from)>")
    var list: UnsafeMutableRawPointer?
    defer { curl.library.table.slist_free_all(list) }
    for address in mail.to { list = curl.library.table.slist_append(list, "<\(address)>") }
    curl.set(CurlOption.mailRecipients, memory: list)
    curl.set(CurlOption.upload, 1)
    curl.set(size: CurlOption.uploadSize, mail.bytes.count)
    var hasGone = false
    let code = mail.bytes.withUnsafeBytes { bytes in
      var source = CLibCurlSource(
        bytes: bytes.bindMemory(to: CChar.self).baseAddress, count: bytes.count, gone: 0)
      return withUnsafeMutablePointer(to: &source) { source in
        curl.set(source: source)
        let code = perform().0
        hasGone = source.pointee.gone > 0
        return code
      }
    }
    let status = curl.number(CurlInfo.status)
    guard code == 0 else {
      throw fault(
        code, host: server.host, isOver: false, hasGone: hasGone, status: status,
        words: { server.password.map(Guarded.init)?.scrub($0) ?? $0 })
    }
    return status
  }

  /// Memory that an empty body may point to.
  private static var nothing: UnsafeRawPointer? { UnsafeRawPointer(bitPattern: 1) }

  /// What every transfer has in common; connections of earlier ones stay.
  private func prepare(protocols: Int) {
    curl.reset()
    curl.set(CurlOption.noSignal, 1)
    curl.set(CurlOption.netrc, 0)
    curl.set(CurlOption.followLocation, 0)
    curl.set(CurlOption.protocols, protocols)
    curl.set(CurlOption.verifyPeer, 1)
    curl.set(CurlOption.verifyHost, 2)
    curl.set(CurlOption.connectTimeout, settings.connectSeconds * 1000)
    curl.set(CurlOption.timeout, settings.totalSeconds * 1000)
    curl.set(CurlOption.lowSpeedLimit, 1)
    curl.set(CurlOption.lowSpeedTime, settings.readSeconds)
    curl.set(CurlOption.userAgent, settings.userAgent)
    if let proxy = settings.proxy { curl.set(CurlOption.proxy, proxy) }
    if let file = settings.certificateAuthorities {
      curl.set(CurlOption.certificateAuthorities, file)
    }
    if let file = settings.clientCertificate { curl.set(CurlOption.clientCertificate, file) }
    if let file = settings.clientKey { curl.set(CurlOption.clientKey, file) }
  }

  private typealias Arrived = (bytes: [UInt8], isOver: Bool)

  private func perform() -> (Int32, Arrived, Arrived) {
    var head = CLibCurlSink(bytes: nil, count: 0, limit: 256 << 10, is_over: 0)
    var body = CLibCurlSink(bytes: nil, count: 0, limit: settings.answerLimit, is_over: 0)
    let code = withUnsafeMutablePointer(to: &head) { head in
      withUnsafeMutablePointer(to: &body) { body in
        curl.set(head: head, body: body)
        return curl.perform()
      }
    }
    return (code, Self.take(&head), Self.take(&body))
  }

  /// The bytes of a sink, whose memory is given back.
  private static func take(_ sink: inout CLibCurlSink) -> Arrived {
    defer { clibcurl_empty(&sink) }
    let bytes = UnsafeRawBufferPointer(start: sink.bytes, count: sink.count)
    return (Array(bytes), sink.is_over != 0)
  }

  /// The headers of the last answer: those of a proxy and of `100 Continue` come before it.
  private static func headers(_ bytes: [UInt8]) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("HTTP/") {
        result = []
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...]
        result.append(
          (
            text[..<colon].lowercased(),
            String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
          ))
      }
    }
    return result
  }

  /// What a code of libcurl means for what was sent.
  private func fault(
    _ code: Int32, host: String, isOver: Bool, hasGone: Bool, status: Int = 0,
    words: (String) -> String
  ) -> TransportFault {
    let reason = words(curl.words(of: code))
    switch code {
    case 1, 3: return .notAnAddress(host)
    case 5, 6, 7: return .unreachable(host, reason)
    case 28: return .timedOut(host, hasGone: hasGone)
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: return .insecure(host, reason)
    case 8, 67, 69, 78, 94:
      return .refused(host, status: status, reason)
    case 55 where status >= 400, 56 where status >= 400:
      return .refused(host, status: status, reason)
    case 23 where isOver: return .tooLong(host)
    default: return .brokenOff(host, reason, hasGone: hasGone)
    }
  }
}
