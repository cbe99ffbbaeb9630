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
final class Worker: @unchecked Sendable {
  // The thread reads `body` once, before anyone can wait for its end; nothing else is shared.
  private let body: @Sendable () -> Void
  private var thread: pthread_t?

  /// Starts the thread; where the system gives none, the work is done at once instead.
  init(_ body: @escaping @Sendable () -> Void) {
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
  func join() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}

/// Work that one thread puts in and another takes out, in order and not too much at once.
final class WorkQueue<Item: Sendable>: @unchecked Sendable {
  // Everything below is touched only while the lock is held.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var items: [Item] = []
  private var weight = 0
  private var isClosed = false
  private let limit: Int

  /// - Parameter limit: how much may wait at most, in the measure that `put` is given.
  init(limit: Int) {
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

  /// Adds work, once there is room for it.
  func put(_ item: Item, weight: Int) {
    pthread_mutex_lock(lock)
    while self.weight > limit { pthread_cond_wait(changed, lock) }
    items.append(item)
    self.weight += weight
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// Says that nothing more comes.
  func close() {
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }

  /// All that waits, once there is something; nothing when no more comes.
  func takeAll() -> [Item]? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while items.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
    guard !items.isEmpty else { return nil }
    let taken = items
    items = []
    weight = 0
    pthread_cond_broadcast(changed)
    return taken
  }
}
