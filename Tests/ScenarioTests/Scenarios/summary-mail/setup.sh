# The story of the follow-up, told in a mail.
. "$(dirname "$0")/../summary-follow-up/setup.sh"
