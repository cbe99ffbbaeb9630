/// What surrounds a posting: variables, files, the clock and chance, handed in by the program.
package struct Environment: Sendable {
  /// A variable of the environment; nil where it is not set or empty.
  package let variable: @Sendable (String) -> String?
  /// The bytes of a file, at most so many.
  package let contents: @Sendable (String, Int) throws -> [UInt8]
  /// Puts bytes at the end of a file.
  package let append: @Sendable ([UInt8], String) throws -> Void
  /// Writes a whole file, in a folder that is made where it is missing.
  package let write: @Sendable ([UInt8], String) throws -> Void
  /// Puts lines into the log; with true they are commands to the runner of a CI job.
  package let announce: @Sendable ([String], Bool) -> Void
  /// Seconds since the beginning of 1970.
  package let now: @Sendable () -> Int
  /// Waits so many seconds.
  package let wait: @Sendable (Double) -> Void
  /// A number from 0 to 1.
  package let chance: @Sendable () -> Double

  package init(
    variable: @escaping @Sendable (String) -> String?,
    contents: @escaping @Sendable (String, Int) throws -> [UInt8],
    append: @escaping @Sendable ([UInt8], String) throws -> Void,
    write: @escaping @Sendable ([UInt8], String) throws -> Void,
    announce: @escaping @Sendable ([String], Bool) -> Void,
    now: @escaping @Sendable () -> Int, wait: @escaping @Sendable (Double) -> Void,
    chance: @escaping @Sendable () -> Double
  ) {
    self.variable = variable
    self.contents = contents
    self.append = append
    self.write = write
    self.announce = announce
    self.now = now
    self.wait = wait
    self.chance = chance
  }
}

/// Sends requests for a channel: again where that is safe, and never in haste.
package struct Courier {
  package let transport: any Transport
  package let environment: Environment
  package let policy: RetryPolicy
  package let ledger: any Ledger
  /// Whether what may have arrived is sent again.
  package let isResend: Bool
  /// Whether nothing is sent, and nothing kept or written.
  package let isDry: Bool

  package init(
    transport: any Transport, environment: Environment, policy: RetryPolicy = RetryPolicy(),
    ledger: any Ledger, isResend: Bool = false, isDry: Bool = false
  ) {
    self.transport = transport
    self.environment = environment
    self.policy = policy
    self.ledger = ledger
    self.isResend = isResend
    self.isDry = isDry
  }

  /// What became of a request that must not be done twice.
  package enum Outcome {
    case answered(Response)
    /// It may have been done.
    case unknown(TransportFault)
  }

  /// Sends what may be done twice, again while that may help.
  package func send(_ request: Request) throws(TransportFault) -> Response {
    let begin = environment.now()
    var tries = 1
    while true {
      var response: Response?
      var fault: TransportFault?
      do throws(TransportFault) {
        response = try transport.send(request)
      } catch {
        fault = error
      }
      let mayPass =
        response.map { RetryPolicy.isLimited($0) || RetryPolicy.isPassing($0) }
        ?? (fault?.isPassing ?? false)
      guard mayPass,
        let delay = policy.delay(
          after: response, attempt: attempt(tries, fault), waited: waited(since: begin),
          now: environment.now(), chance: environment.chance())
      else {
        if let response { return response }
        throw fault ?? .unreachable("?", "")
      }
      environment.wait(delay)
      tries += 1
    }
  }

  /// Seconds that a message has taken: what a server lets one wait is waiting too.
  private func waited(since begin: Int) -> Double { Double(max(0, environment.now() - begin)) }

  /// How often it was tried; a silence of half a minute counts for several.
  private func attempt(_ number: Int, _ fault: TransportFault?) -> Int {
    fault?.kind == .timedOut ? number + policy.attempts - 2 : number
  }

  /// Sends what must not be done twice: again only after an answer that says it was not done.
  package func attempt(_ request: Request) throws(TransportFault) -> Outcome {
    let begin = environment.now()
    var tries = 1
    while true {
      var response: Response?
      do throws(TransportFault) {
        let answer = try transport.send(request)
        if RetryPolicy.isPassing(answer) { return .unknown(.serverFault(answer)) }
        guard RetryPolicy.isLimited(answer) else { return .answered(answer) }
        response = answer
      } catch {
        if error.mayHaveArrived { return .unknown(error) }
        guard error.isPassing else { throw error }
        guard canWait(nil, attempt(tries, error), begin) else { throw error }
        tries += 1
        continue
      }
      guard let limited = response, canWait(limited, tries, begin) else {
        return response.map(Outcome.answered) ?? .unknown(.unreachable("?", ""))
      }
      tries += 1
    }
  }

  private func canWait(_ response: Response?, _ attempt: Int, _ begin: Int) -> Bool {
    guard
      let delay = policy.delay(
        after: response, attempt: attempt, waited: waited(since: begin), now: environment.now(),
        chance: environment.chance())
    else { return false }
    environment.wait(delay)
    return true
  }
}

/// What was tried and done at targets that cannot be read back, kept from one run to the next.
package protocol Ledger {
  /// The last entry under a key; nil where there is none, or none is kept.
  func entry(_ key: String) -> LedgerEntry?
  /// Keeps an entry in place of the last one.
  func keep(_ entry: LedgerEntry, as key: String) throws
}

/// One line of a ledger.
package struct LedgerEntry: Equatable, Sendable {
  package enum State: String, Sendable { case attempted, delivered, failed }

  package let state: State
  package let sequence: Int
  /// Of what was sent.
  package let hash: String
  /// When, in seconds since the beginning of 1970.
  package let time: Int

  package init(state: State, sequence: Int, hash: String, time: Int) {
    self.state = state
    self.sequence = sequence
    self.hash = hash
    self.time = time
  }
}

extension LedgerEntry {
  /// The entry as it is kept.
  package var text: String { "tiekartta v1 \(state.rawValue) \(sequence) \(hash) \(time)\n" }

  /// An entry that was kept; nil where the text is none.
  package init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 6, words[0] == "tiekartta", words[1] == "v1",
      let state = State(rawValue: String(words[2])), let sequence = Int(words[3]),
      let time = Int(words[5])
    else { return nil }
    self.init(state: state, sequence: sequence, hash: String(words[4]), time: time)
  }
}

extension Courier {
  /// Sends to a target that cannot be read back, at most once: the attempt is kept before it is
  /// made, so that a run which was broken off is known by the next.
  ///
  /// - Parameters:
  ///   - key: the thread of messages at this target.
  ///   - hash: of the payload.
  package func once(
    _ key: String, sequence: Int, hash: String, deliver: () -> DeliveryState
  ) -> DeliveryState {
    if isDry { return deliver() }
    if let last = ledger.entry(key), !isResend {
      switch last.state {
      case .attempted where last.hash == hash || last.sequence == sequence:
        return DeliveryState(.inDoubt, reason: Self.wasAttempted, hint: Self.resend)
      case .delivered where last.hash == hash: return DeliveryState(.unchanged)
      case .delivered where last.sequence > sequence: return DeliveryState(.superseded)
      default: break
      }
    }
    func entry(_ state: LedgerEntry.State) -> LedgerEntry {
      LedgerEntry(state: state, sequence: sequence, hash: hash, time: environment.now())
    }
    do {
      try ledger.keep(entry(.attempted), as: key)
    } catch {
      return DeliveryState(.failed, reason: Self.noLedger)
    }
    let state = deliver()
    switch state.kind {
    case .delivered, .acceptedUnconfirmed, .degraded, .unchanged, .superseded:
      try? ledger.keep(entry(.delivered), as: key)
    case .failed: try? ledger.keep(entry(.failed), as: key)
    case .inDoubt: break
    }
    return state
  }
}
