export const data: string = `Amazon Inspector2 Telemetry Channel







NotifyHeartbeat w
SendTelemetry w
SendTelemetryEvent w
StartSession w
StopSession w`;
