export {
  defineConnector,
  type Connector,
  type ConnectorCall,
  type ConnectorOAuth,
  type ConnectorReference,
  type ConnectorReferencePage,
  type FetchedRecord,
  type ParsedCredentials,
} from "./define-connector.ts";
