# The words in which a scenario's setup.sh tells a history: source it first.
#
# Dates and identities are fixed, so every commit has the same id everywhere.

# begin LINE...: an empty repository with a configuration of these further lines
begin() {
  git init --quiet --initial-branch=main .
  printf '%s\n' 'format: 1' "$@" > tiekartta.yaml
}

# action FILE ID LINE...: a file with one action of these further lines
action() {
  local file=$1 id=$2
  shift 2
  mkdir -p "$(dirname "$file")"
  {
    printf 'actions:\n  %s:\n    title: Asiointi\n' "$id"
    printf '    %s\n' "$@"
  } > "$file"
}

# land DAY MESSAGE...: commits all there is, at noon of a day; further messages are paragraphs
land() {
  local day=$1
  shift
  local words=()
  for word in "$@"; do words+=(-m "$word"); done
  git add --all
  at "$day" git commit --quiet --allow-empty "${words[@]}"
}

# at DAY COMMAND...: runs a command by a clock that shows noon of a day
at() {
  local day=$1
  shift
  GIT_AUTHOR_DATE="${day}T12:00:00+0200" GIT_COMMITTER_DATE="${day}T12:00:00+0200" "$@"
}

# as NAME COMMAND...: runs a command as another author
as() {
  local name=$1
  shift
  GIT_AUTHOR_NAME=$name GIT_AUTHOR_EMAIL="${name,,}@kuusilampi.example" "$@"
}
