#include "CLibGit2.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// A pack that somebody made to do harm may lead libgit2 into memory that is none, or round in a
// circle. Then the program ends itself, with words and an exit code, as it does for any damage.

// Which call each thread is in: odd while it is in one.
enum { threads = 64, seconds = 20 };
static _Atomic unsigned long calls[threads];
static _Atomic int known;
static _Thread_local int own = -1;

static struct {
  char *words;
  size_t count;
  int code;
} end;

// What was to be done for these signals before.
static struct sigaction before[2];

static void finish(void) {
  for (size_t done = 0; done < end.count;) {
    ssize_t count = write(STDERR_FILENO, end.words + done, end.count - done);
    if (count <= 0) break;
    done += (size_t)count;
  }
  _exit(end.code);
}

void libgit2_enter(void) {
  if (own < 0) own = atomic_fetch_add_explicit(&known, 1, memory_order_relaxed);
  if (own < threads) atomic_fetch_add_explicit(&calls[own], 1, memory_order_relaxed);
}

void libgit2_leave(void) {
  if (own >= 0 && own < threads) atomic_fetch_add_explicit(&calls[own], 1, memory_order_relaxed);
}

static void onSignal(int number) {
  int isReading = own >= 0 && own < threads &&
                  atomic_load_explicit(&calls[own], memory_order_relaxed) & 1;
  if (isReading) finish();
  // A fault of the program's own: it comes again, and is dealt with as it would have been.
  sigaction(number, &before[number == SIGBUS], NULL);
}

// What the processor was busy with, so that neither a slow disk nor a sleeping machine counts.
static double busy(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void *watch(void *none) {
  static unsigned long seen[threads];
  static double since[threads];
  for (;;) {
    sleep(1);
    double now = busy();
    for (int thread = 0; thread < threads; thread++) {
      unsigned long call = atomic_load_explicit(&calls[thread], memory_order_relaxed);
      if (!(call & 1) || call != seen[thread]) {
        seen[thread] = call;
        since[thread] = now;
      } else if (now - since[thread] > seconds) {
        finish();
      }
    }
  }
  return none;
}

void libgit2_end_on_damage(const char *words, int code) {
  if (end.words || !(end.words = strdup(words))) return;
  end.count = strlen(words);
  end.code = code;
  struct sigaction action = {.sa_handler = onSignal};
  sigemptyset(&action.sa_mask);
  sigaction(SIGSEGV, &action, &before[0]);
  sigaction(SIGBUS, &action, &before[1]);
  pthread_t thread;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, 1 << 16);
  pthread_create(&thread, &attributes, watch, NULL);
  pthread_attr_destroy(&attributes);
}
