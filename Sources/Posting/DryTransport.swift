internal import Diagnostics

/// Sends nothing, and keeps what would have been sent, as it may be shown.
package final class DryTransport: Transport {
  package private(set) var requests: [String] = []

  package init() {}

  package func send(_ request: Request) throws(TransportFault) -> Response {
    var lines = ["\(request.method.rawValue) \(request.url)"]
    lines += request.headers.map { "\($0.name): \($0.value)" }
    if let body = request.body { lines += ["", String(decoding: body, as: UTF8.self)] }
    requests.append(lines.joined(separator: "\n"))
    return Response(status: 200, body: Array("{}".utf8))
  }

  package func send(_ mail: Mail, through server: MailServer) throws(TransportFault) -> Int {
    let to = mail.to.map { "<\($0)>" }.joined(separator: ", ")
    var lines = ["SMTP \(server.host):\(server.port) \(server.security.rawValue)"]
    if let user = server.user {
      lines.append("AUTH \(user) \(server.password.map(\.description) ?? "")")
    }
    lines += ["MAIL FROM: <\(mail.from)>", "RCPT TO: \(to)", ""]
    requests.append(
      lines.joined(separator: "\n") + "\n"
        + String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    return 250
  }
}
