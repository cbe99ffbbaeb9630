// Debian's libgit2 reads all of the system's certificates as it starts, for connections that it may
// be asked for: more work than everything else that it does here. This program opens none, so what
// libgit2 finds first under the name of mbed TLS's reader is this, which reads nothing.
//
// Where libgit2 uses another library, or the name is not looked up in the program first, nothing
// changes. Without certificates a connection would be refused, never trusted.
#ifndef TIEKARTTA_ARCHIVES

int mbedtls_x509_crt_parse_file(void *chain, const char *path);

int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
  (void)chain;
  (void)path;
  return 0;
}

#endif
