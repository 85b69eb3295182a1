/** Hand-written words of newsrooms in one language. */
export interface NewsroomWords {
  readonly language: string;
}
