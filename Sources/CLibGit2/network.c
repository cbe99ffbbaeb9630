// An archive's members come along when something asks for one of their symbols. Those of libgit2
// that speak to other machines would bring TLS, SSH and Kerberos with them, which nothing here ever
// uses; but its remotes and submodules ask for them. What they ask for is defined here, so that the
// members stay out: starting succeeds, and everything else fails.
//
// The list is read off the archive (`nm -A libgit2.a`); script/archives tries it, and says what a
// newer version asks for besides.
#ifdef TIEKARTTA_ARCHIVES

#define SUCCEEDS(name) int name(void); int name(void) { return 0; }
#define FAILS(name) int name(void); int name(void) { return -1; }
#define IS_FALSE(name) _Bool name(void); _Bool name(void) { return 0; }

SUCCEEDS(git_mbedtls_stream_global_init)
SUCCEEDS(git_transport_ssh_global_init)

FAILS(git_mbedtls__set_cert_location)
FAILS(git_mbedtls_stream_new)
FAILS(git_mbedtls_stream_wrap)
FAILS(git_smart_subtransport_ssh)

FAILS(git_net_url_apply_redirect)
FAILS(git_net_url_dispose)
FAILS(git_net_url_dup)
FAILS(git_net_url_fmt)
FAILS(git_net_url_joinpath)
FAILS(git_net_url_matches_pattern_list)
FAILS(git_net_url_parse)
IS_FALSE(git_net_url_valid)

FAILS(git_http_client_free)
IS_FALSE(git_http_client_has_response)
FAILS(git_http_client_new)
FAILS(git_http_client_read_body)
FAILS(git_http_client_read_response)
FAILS(git_http_client_send_body)
FAILS(git_http_client_send_request)
FAILS(git_http_client_skip_body)
FAILS(git_http_response_dispose)
IS_FALSE(git_http_response_is_redirect)

#endif
