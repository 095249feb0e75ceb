// some procedures, as the server describes them
// parameters: names
// result: name, description, signature, mode, arguments, returns, deprecated
SHOW PROCEDURES YIELD name, description, signature, mode, argumentDescription, returnDescription, isDeprecated
WHERE name IN $names
RETURN name, description, signature, mode, argumentDescription AS arguments, returnDescription AS returns, isDeprecated AS deprecated
ORDER BY name
