// whether what stood was true on a day, or of any day where none is given
($asOf IS NULL OR stood.begins <= $asOf AND (stood.ends IS NULL OR stood.ends >= $asOf))
