# Gives back the space of what is empty in the system files of a stopped server.
#   sh settle.sh DATA_DIRECTORY
# A server opens them all for writing at its start, so every clone copies them, holes left out. They are filled with
# zeros for the most part: undo, log and double-write buffer are made at their full size.
# A file is complete at every moment. Ends with 0, whether anything was given back or not.
cd "$1" || exit 0
copies=.seedbed-settle

# give_back DIRECTORY NAME...: files of more than 256 MiB have been written to, and would take their time.
give_back() {
  directory=$1
  shift
  [ -d "$directory" ] && [ ! -L "$directory" ] || return 0
  rm -rf "$copies"
  mkdir "$copies" || return 0
  for name; do
    set -- "$@" -o -name "$name"
    shift
  done
  shift
  find "$directory" -maxdepth 1 -type f -size -524288 \( "$@" \) \
    -exec cp --sparse=always --preserve=all -t "$copies" {} + &&
    find "$copies" -type f -exec mv -f -t "$directory" {} +
  rm -rf "$copies"
}
give_back . 'ibdata*' 'ib_logfile*' 'undo*' mysql.ibd '#ib_*'
give_back '#innodb_redo' '#ib_redo*'
exit 0
