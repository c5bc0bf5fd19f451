	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	use
	.type	use, %function
use:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	adrp	x1, known
	str	w0, [x1, #:lo12:known]
	ret
	.cfi_endproc
.LFE0:
	.size	use, .-use
.Lkpatch_old_end_0:
	.align	2
	.p2align 4,,11
	.global	address
	.type	address, %function
address:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	mov	x0, 0
	ret
	.cfi_endproc
.LFE1:
	.size	address, .-address
.Lkpatch_old_end_1:
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	use.kpatch, %function
use.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	adrp	x1, :got:record
	ldr	x1, [x1, :got_lo12:record]
	add	x1, x1, #0
	adrp	x2, :got:table
	ldr	x2, [x2, :got_lo12:table]
	adrp	x5, :got:other
	ldr	x5, [x5, :got_lo12:other]
	adrp	x7, known
	mov	w4, 1
	ldr	w3, [x2, #288]
	ldr	w6, [x1, 12]
	str	w0, [x7, #:lo12:known]
	add	w3, w3, w6
	str	w3, [x5, #0]
	strb	w4, [x1, 8]
	strh	w0, [x1, 10]
	ret
	.cfi_endproc
	.size	use.kpatch, .-use.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	use.kpatch_old, %function
use.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	adrp	x1, known
	str	w0, [x1, #:lo12:known]
	ret
	.cfi_endproc
	.size	use.kpatch_old, .-use.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	address.kpatch, %function
address.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	cmp	w0, 0
	adrp	x1, :got:callee
	ldr	x1, [x1, :got_lo12:callee]
	adrp	x0, :got:table
	ldr	x0, [x0, :got_lo12:table]
	add	x1, x1, #0
	add	x0, x0, #8
	csel	x0, x0, x1, eq
	ret
	.cfi_endproc
	.size	address.kpatch, .-address.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	address.kpatch_old, %function
address.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	mov	x0, 0
	ret
	.cfi_endproc
	.size	address.kpatch_old, .-address.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"use"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_1:
	.string	"address"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
