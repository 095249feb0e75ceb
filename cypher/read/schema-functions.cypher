// the functions that the server brings, as it describes them
// result: name, category, description, signature, arguments, returns, aggregating, deprecated
SHOW FUNCTIONS YIELD name, category, description, signature, isBuiltIn, argumentDescription, returnDescription, aggregating, isDeprecated
WHERE isBuiltIn
RETURN name, category, description, signature, argumentDescription AS arguments, returnDescription AS returns, aggregating, isDeprecated AS deprecated
ORDER BY name
