export { testState } from "./test-state";
export type {
  FieldValidationMode,
  InspectionLevel,
  StateConfiguration,
  StateMock,
  TestStateException,
  TestStateRequest,
  TestStateResult,
} from "./test-state-request";
