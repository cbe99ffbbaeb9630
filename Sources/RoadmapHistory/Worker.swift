internal import Workspace

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One thread beside the caller's, for work that is handed over in order.
///
/// A plain thread, since the program is synchronous and starting a runtime for tasks costs more
/// than all the work of a short run.
package final class Worker: @unchecked Sendable {
  // The thread reads `body` once, before anyone can wait for its end; nothing else is shared.
  private let body: @Sendable () -> Void
  private var thread: pthread_t?

  /// Starts the thread; where the system gives none, the work is done at once instead.
  package init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let retained = Unmanaged.passRetained(self).toOpaque()
    let status = pthread_create(&thread, nil, { Worker.run($0) }, retained)
    if status == 0 {
      self.thread = thread
    } else {
      Unmanaged<Worker>.fromOpaque(retained).release()
      body()
    }
  }

  #if canImport(Darwin)
    private static func run(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      // Retained by whoever started the thread, for this one use.
      Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  #else
    private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      // As above.
      if let pointer { Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
  #endif

  /// Waits until the work is done.
  package func join() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}

/// Work that is handed from one thread to others, in order and not too much at once.
package final class WorkQueue<Item: Sendable>: @unchecked Sendable {
  // Everything below is touched only while the lock is held.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  /// What waits, the newest first.
  private var items: [(item: Item, weight: Int)] = []
  private var weight = 0
  private var isClosed = false
  private let limit: Int

  /// - Parameter limit: how much may wait before more is refused, in the measure that `offer` is
  ///   given.
  package init(limit: Int) {
    self.limit = limit
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Adds work if there is room for it, and says whether there was.
  package func offer(_ item: Item, weight: Int) -> Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard self.weight <= limit else { return false }
    items.insert((item, weight), at: 0)
    self.weight += weight
    pthread_cond_signal(changed)
    return true
  }

  /// Says that nothing more comes.
  package func close() {
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// What has waited longest, once there is something; nil when no more comes.
  package func take() -> Item? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while items.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
    guard let taken = items.popLast() else { return nil }
    weight -= taken.weight
    return taken.item
  }
}
