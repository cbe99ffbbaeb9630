/// What is sent to a server over HTTP.
package struct Request: Sendable {
  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether sending it twice does no more than sending it once.
    ///
    /// A patch of ours always says the whole of what it sets.
    var isRepeatable: Bool { self != .post }
  }

  package var method: Method
  package var url: Guarded
  package var headers: [(name: String, value: Guarded)]
  package var body: [UInt8]?

  package init(
    _ method: Method, _ url: Guarded, headers: [(name: String, value: Guarded)] = [],
    body: [UInt8]? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// What a server answered.
package struct Response: Sendable {
  package let status: Int
  /// The headers, each name in lower case.
  package let headers: [(name: String, value: String)]
  package let body: [UInt8]

  package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first header of a name in lower case.
  package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  package var isSuccess: Bool { (200..<300).contains(status) }

  /// The beginning of what it says, for people, where that is a text.
  package var excerpt: String {
    let text = String(decoding: body.prefix(300), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Mails that go to one server over one connection.
package struct MailServer: Sendable {
  package enum Security: String, Sendable, CaseIterable {
    /// TLS from the first byte.
    case tls
    /// TLS by STARTTLS, without which nothing is sent.
    case starttls
    /// None; only to this machine itself.
    case none
  }

  package let host: String
  package let port: Int
  package let security: Security
  package let user: String?
  package let password: Secret?

  package init(host: String, port: Int, security: Security, user: String?, password: Secret?) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.password = password
  }
}

/// A mail as it is handed to a server.
package struct Mail: Sendable {
  /// The address that a server reports faults to.
  package let from: String
  package let to: [String]
  /// Headers and body, with CRLF at the end of each line.
  package let bytes: [UInt8]

  package init(from: String, to: [String], bytes: [UInt8]) {
    self.from = from
    self.to = to
    self.bytes = bytes
  }
}

/// What carries requests and mails to servers.
package protocol Transport: AnyObject {
  /// Sends a request once, and gives what was answered.
  func send(_ request: Request) throws(TransportFault) -> Response
  /// Sends a mail once, over the connection of the last one where that is open, and gives the
  /// server's last code, such as 250.
  func send(_ mail: Mail, through server: MailServer) throws(TransportFault) -> Int
}
