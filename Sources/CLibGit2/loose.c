#include "CLibGit2.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

// Objects that lie each in a file of their own, read in place of libgit2: that goes round for ever
// in one that was cut short, and takes any content for the one that a file's name says.
//
// zlib packs no more than some thousand bytes into one, so that what a file says of its own size is
// known to be false before any memory is asked for.
enum { mostPacked = 1100 };

typedef struct LooseBackend {
  git_odb_backend parent;
  LibGit2 git;
  char folder[];
} LooseBackend;

typedef struct Bytes {
  unsigned char *start;
  size_t count;
} Bytes;

// Paths of objects are put together in a room of this size.
enum { pathSize = 4200 };

static void name(const git_oid *id, char hex[41]) {
  static const char digits[] = "0123456789abcdef";
  for (int place = 0; place < 20; place++) {
    hex[2 * place] = digits[id->id[place] >> 4];
    hex[2 * place + 1] = digits[id->id[place] & 15];
  }
  hex[40] = 0;
}

static int damaged(const LooseBackend *backend, const git_oid *id, const char *why) {
  char hex[41], text[100];
  name(id, hex);
  snprintf(text, sizeof text, "the object %s %s", hex, why);
  backend->git.error_set_str(GIT_ERROR_ODB, text);
  return LIBGIT2_DAMAGED;
}

static void findPath(const LooseBackend *backend, const git_oid *id, char path[pathSize]) {
  char hex[41];
  name(id, hex);
  snprintf(path, pathSize, "%s/%.2s/%s", backend->folder, hex, hex + 2);
}

// The bytes of an object's file, to be freed; GIT_ENOTFOUND where there is none.
static int contents(const LooseBackend *backend, const git_oid *id, Bytes *bytes) {
  char path[pathSize];
  findPath(backend, id, path);
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0 && (errno == ENOENT || errno == ENOTDIR)) return GIT_ENOTFOUND;
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0 || !S_ISREG(status.st_mode)) {
    if (file >= 0) close(file);
    return damaged(backend, id, "cannot be read");
  }
  size_t size = (size_t)status.st_size;
  bytes->start = malloc(size ? size : 1);
  bytes->count = 0;
  while (bytes->start && bytes->count < size) {
    ssize_t count = read(file, bytes->start + bytes->count, size - bytes->count);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    bytes->count += (size_t)count;
  }
  close(file);
  if (bytes->start && bytes->count == size) return 0;
  free(bytes->start);
  return damaged(backend, id, "cannot be read");
}

// The type and the size that the first bytes of an object say, and how many these bytes are.
static size_t header(const char *text, size_t count, git_object_t *type, size_t *size) {
  static const struct {
    const char *word;
    git_object_t type;
  } types[] = {{"commit ", GIT_OBJECT_COMMIT},
               {"tree ", GIT_OBJECT_TREE},
               {"blob ", GIT_OBJECT_BLOB},
               {"tag ", GIT_OBJECT_TAG}};
  for (size_t index = 0; index < sizeof types / sizeof *types; index++) {
    size_t place = strlen(types[index].word);
    if (count <= place || memcmp(text, types[index].word, place)) continue;
    size_t number = 0, start = place;
    while (place < count && text[place] >= '0' && text[place] <= '9') {
      if (number > SIZE_MAX / 20) return 0;
      number = number * 10 + (size_t)(text[place++] - '0');
    }
    if (place == start || place >= count || text[place]) return 0;
    *type = types[index].type;
    *size = number;
    return place + 1;
  }
  return 0;
}

// Unpacks an object; without a place for its content only what it says of itself is read.
static int unpack(
    const LooseBackend *backend, const git_oid *id, Bytes packed, void **content, size_t *size,
    git_object_t *type) {
  const LibGit2 *git = &backend->git;
  char first[64];
  z_stream stream = {.next_in = packed.start, .avail_in = (uInt)packed.count};
  if (packed.count > UINT32_MAX) return damaged(backend, id, "is too large");
  if (git->inflateInit_(&stream, ZLIB_VERSION, (int)sizeof stream) != Z_OK)
    return damaged(backend, id, "cannot be unpacked");
  stream.next_out = (Bytef *)first;
  stream.avail_out = sizeof first;
  int state = git->inflate(&stream, Z_NO_FLUSH);
  size_t there = sizeof first - stream.avail_out;
  size_t start = header(first, there, type, size);
  const char *fault = NULL;
  if ((state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR) || !start)
    fault = "is damaged";
  else if (*size / mostPacked > packed.count)
    fault = "is cut short";
  if (fault || !content) {
    git->inflateEnd(&stream);
    return fault ? damaged(backend, id, fault) : 0;
  }
  // A byte more than the object has: where it is filled there was more than was said.
  unsigned char *bytes = git->odb_backend_data_alloc((git_odb_backend *)backend, *size + 1);
  if (!bytes || *size >= UINT32_MAX) {
    git->inflateEnd(&stream);
    if (bytes) git->odb_backend_data_free((git_odb_backend *)backend, bytes);
    return damaged(backend, id, "is too large");
  }
  there -= start;
  size_t kept = there < *size + 1 ? there : *size + 1;
  memcpy(bytes, first + start, kept);
  stream.next_out = bytes + kept;
  stream.avail_out = (uInt)(*size + 1 - kept);
  // All that goes in is there and there is room for all that comes out: one call comes to the end.
  if (state != Z_STREAM_END) state = git->inflate(&stream, Z_FINISH);
  size_t filled = *size + 1 - stream.avail_out;
  if (state != Z_STREAM_END)
    fault = stream.avail_in || filled > *size ? "is damaged" : "is cut short";
  else if (filled != *size || stream.avail_in)
    fault = "is damaged";
  git->inflateEnd(&stream);
  // Files may be long, and a false one leads no further; a false commit or tree may lead in a circle.
  if (!fault && *type != GIT_OBJECT_BLOB) {
    git_oid own;
    if (git->odb_hash(&own, bytes, *size, *type) < 0 || memcmp(own.id, id->id, 20))
      fault = "is another one than its name says";
  }
  if (fault) {
    git->odb_backend_data_free((git_odb_backend *)backend, bytes);
    return damaged(backend, id, fault);
  }
  bytes[*size] = 0;
  *content = bytes;
  return 0;
}

static int readAt(
    const LooseBackend *backend, const git_oid *id, void **content, size_t *size,
    git_object_t *type) {
  Bytes packed;
  int status = contents(backend, id, &packed);
  if (status < 0) return status;
  status = unpack(backend, id, packed, content, size, type);
  free(packed.start);
  return status;
}

static int readObject(
    void **content, size_t *size, git_object_t *type, git_odb_backend *backend,
    const git_oid *id) {
  return readAt((LooseBackend *)backend, id, content, size, type);
}

static int readHeader(
    size_t *size, git_object_t *type, git_odb_backend *backend, const git_oid *id) {
  return readAt((LooseBackend *)backend, id, NULL, size, type);
}

static int isThere(git_odb_backend *backend, const git_oid *id) {
  char path[pathSize];
  struct stat status;
  findPath((LooseBackend *)backend, id, path);
  return stat(path, &status) == 0;
}

static int value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// The one object whose id begins with so many digits.
static int find(git_oid *found, git_odb_backend *backend, const git_oid *begin, size_t digits) {
  char hex[41], path[pathSize];
  if (digits < 2) return GIT_EAMBIGUOUS;
  if (digits > 40) digits = 40;
  name(begin, hex);
  snprintf(path, sizeof path, "%s/%.2s", ((LooseBackend *)backend)->folder, hex);
  DIR *folder = opendir(path);
  if (!folder) return GIT_ENOTFOUND;
  int status = GIT_ENOTFOUND;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (strlen(entry->d_name) != 38 || memcmp(entry->d_name, hex + 2, digits - 2)) continue;
    git_oid id = *begin;
    int isName = 1;
    for (int place = 0; place < 19; place++) {
      int high = value(entry->d_name[2 * place]), low = value(entry->d_name[2 * place + 1]);
      isName = isName && high >= 0 && low >= 0;
      id.id[place + 1] = (unsigned char)(high << 4 | low);
    }
    if (!isName) continue;
    status = status == GIT_ENOTFOUND ? 0 : GIT_EAMBIGUOUS;
    *found = id;
  }
  closedir(folder);
  return status;
}

static int readPrefix(
    git_oid *found, void **content, size_t *size, git_object_t *type, git_odb_backend *backend,
    const git_oid *begin, size_t digits) {
  int status = find(found, backend, begin, digits);
  return status < 0 ? status : readObject(content, size, type, backend, found);
}

static void letGo(git_odb_backend *backend) { free(backend); }

git_odb_backend *libgit2_loose_objects(const LibGit2 *git, const char *folder) {
  size_t length = strlen(folder) + 1;
  // What names an object in it is fifty bytes.
  if (length > pathSize - 50) return NULL;
  LooseBackend *backend = calloc(1, sizeof *backend + length);
  if (!backend) return NULL;
  backend->parent.version = GIT_ODB_BACKEND_VERSION;
  backend->parent.read = readObject;
  backend->parent.read_prefix = readPrefix;
  backend->parent.read_header = readHeader;
  backend->parent.exists = isThere;
  backend->parent.exists_prefix = find;
  backend->parent.free = letGo;
  backend->git = *git;
  memcpy(backend->folder, folder, length);
  return &backend->parent;
}
