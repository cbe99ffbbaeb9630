#include "CLibGit2.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// libgit2 goes where a pack's index points to, be it past the end of the pack. So what an index says
// of places is held against the sizes of both files before any of it is followed: one look at the
// table of places, which is a small part of the files.

static uint32_t number(const unsigned char *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// Reads a part of a file; what cannot be read counts as damaged.
static int part(int file, unsigned char *bytes, size_t count, uint64_t from) {
  while (count) {
    ssize_t done = pread(file, bytes, count, (off_t)from);
    if (done < 0 && errno == EINTR) continue;
    if (done <= 0) return 0;
    bytes += done;
    count -= (size_t)done;
    from += (uint64_t)done;
  }
  return 1;
}

enum { table = 256 * 4, least = 12, last = 20 };

// Whether places lie in a pack, of which each is so many bytes after the one before.
static int lieInside(
    int file, uint64_t from, uint64_t count, size_t step, uint64_t size, uint64_t larger) {
  enum { most = 1 << 13 };
  unsigned char bytes[most];
  uint64_t atOnce = most / step;
  while (count) {
    uint64_t now = count < atOnce ? count : atOnce;
    if (!part(file, bytes, (size_t)now * step, from)) return 0;
    for (uint64_t each = 0; each < now; each++) {
      uint64_t place = number(bytes + each * step);
      if (place >> 31 && step == 4) {
        // The place of a larger number in the table after this one.
        unsigned char wide[8];
        uint64_t index = place & 0x7FFFFFFF;
        if (index >= larger) return 0;
        if (!part(file, wide, 8, from + count * step + index * 8)) return 0;
        place = (uint64_t)number(wide) << 32 | number(wide + 4);
      }
      if (place < least || place >= size) return 0;
    }
    from += now * step;
    count -= now;
  }
  return 1;
}

static int isWhole(int index, uint64_t size, int pack, uint64_t packSize) {
  unsigned char head[8 + table], mark[least];
  if (packSize < least + last || !part(pack, mark, least, 0) || memcmp(mark, "PACK", 4)) return 0;
  if (size < 8 + table + 40 || !part(index, head, sizeof head, 0)) return 0;
  int isNew = !memcmp(head, "\377tOc", 4);
  if (isNew && number(head + 4) != 2) return 0;
  const unsigned char *fan = isNew ? head + 8 : head;
  uint32_t count = 0;
  for (int first = 0; first < 256; first++) {
    uint32_t next = number(fan + 4 * first);
    if (next < count) return 0;
    count = next;
  }
  // Both files say how many objects there are, and the index how the pack ends.
  unsigned char sums[2][last];
  if (count != number(mark + 8) || !part(index, sums[0], last, size - 40) ||
      !part(pack, sums[1], last, packSize - last) || memcmp(sums[0], sums[1], last))
    return 0;
  if (!isNew) {
    return size == table + (uint64_t)count * 24 + 40 &&
           lieInside(index, table, count, 24, packSize - last, 0);
  }
  uint64_t places = 8 + table + (uint64_t)count * 24, end = places + (uint64_t)count * 4;
  if (size < end + 40 || (size - end - 40) % 8) return 0;
  return lieInside(index, places, count, 4, packSize - last, (size - end - 40) / 8);
}

static int openPlain(const char *path, uint64_t *size) {
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat status;
  if (file >= 0 && (fstat(file, &status) < 0 || !S_ISREG(status.st_mode))) {
    close(file);
    file = -1;
  }
  if (file >= 0) *size = (uint64_t)status.st_size;
  return file;
}

int libgit2_check_packs(const LibGit2 *git, const char *objects) {
  char path[4400];
  if ((size_t)snprintf(path, sizeof path, "%s/pack", objects) > 4000) return 0;
  DIR *folder = opendir(path);
  if (!folder) return 0;
  size_t start = strlen(path);
  int status = 0;
  for (struct dirent *entry; !status && (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 5 || length > 300 || strcmp(entry->d_name + length - 4, ".idx")) continue;
    uint64_t size = 0, packSize = 0;
    snprintf(path + start, sizeof path - start, "/%s", entry->d_name);
    int index = openPlain(path, &size);
    memcpy(path + start + 1 + length - 4, ".pack", 6);
    int pack = openPlain(path, &packSize);
    // An index without its pack is left over; git and libgit2 pass it over.
    if (pack >= 0 && (index < 0 || !isWhole(index, size, pack, packSize))) {
      char text[4600];
      snprintf(text, sizeof text, "the pack %s and its index do not go together", path);
      git->error_set_str(GIT_ERROR_ODB, text);
      status = LIBGIT2_DAMAGED;
    }
    if (index >= 0) close(index);
    if (pack >= 0) close(pack);
  }
  closedir(folder);
  return status;
}
