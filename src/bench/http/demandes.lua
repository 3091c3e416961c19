-- Sends the lines of the file DEMANDES, LOT at a time, one lot after the other; one line is a demand of its own.
local lines = {}
for line in io.lines(os.getenv("DEMANDES")) do lines[#lines + 1] = line end
local size = tonumber(os.getenv("LOT") or 1)
local type = size > 1 and "application/x-ndjson" or "application/json"
local next = 0

request = function()
  local body = {}
  for i = 1, size do
    next = next % #lines + 1
    body[i] = lines[next]
  end
  return wrk.format("POST", nil, { ["Content-Type"] = type }, table.concat(body, "\n"))
end

done = function(summary, latency)
  io.write(string.format("RESULTAT %.0f %.0f %.0f %d\n",
    size * summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
