# Gives back the space of what is empty in the system files of a stopped server.
#   sh settle.sh DATA_DIRECTORY
# A server opens them all for writing at its start, so every clone copies them, holes left out. They are filled with
# zeros for the most part: undo, log and double-write buffer are made at their full size.
# A file is complete at every moment. Ends with 0, whether anything was given back or not.
cd "$1" || exit 0
# A server would take a copy under its own name for a second file of the same tables.
copy=.seedbed-settle
rm -rf "$copy"

# Files of more than 256 MiB have been written to, and would take their time.
find . -maxdepth 2 -type f -size -524288 \( -path './#innodb_redo/#ib_redo*' -o ! -path './*/*' \
  \( -name 'ibdata*' -o -name 'ib_logfile*' -o -name 'undo*' -o -name mysql.ibd -o -name '#ib_*' \) \) \
  -exec sh -c '
    copy=$1
    shift
    for file; do
      cp --sparse=always --preserve=all "$file" "$copy" && mv -f "$copy" "$file"
    done' sh "$copy" {} +
rm -f "$copy"
exit 0
