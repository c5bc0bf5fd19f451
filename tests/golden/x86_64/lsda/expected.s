	.file	"orig.c"
	.text
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	f
	.type	f, @function
f:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDA0
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movl	$1, 12(%rsp)
.LEHB0:
	call	h@PLT
.LEHE0:
	movl	12(%rsp), %ebx
	leaq	12(%rsp), %rdi
.LEHB1:
	call	g@PLT
.LEHE1:
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L3:
	.cfi_restore_state
	movq	%rax, %rbx
	jmp	.L2
	.globl	__gcc_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA0:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE0-.LLSDACSB0
.LLSDACSB0:
	.uleb128 .LEHB0-.LFB0
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L3-.LFB0
	.uleb128 0
	.uleb128 .LEHB1-.LFB0
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSE0:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0
	.type	f.cold, @function
f.cold:
.Lkpatch_old_3:
.LFSB0:
.L2:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	leaq	12(%rsp), %rdi
.LEHB2:
	call	g@PLT
	movq	%rbx, %rdi
	call	_Unwind_Resume@PLT
.LEHE2:
	.cfi_endproc
.LFE0:
	.section	.gcc_except_table
.LLSDAC0:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC0-.LLSDACSBC0
.LLSDACSBC0:
	.uleb128 .LEHB2-.LCOLDB0
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
.LLSDACSEC0:
	.section	.text.unlikely
	.text
	.size	f, .-f
.Lkpatch_old_end_1:
	.section	.text.unlikely
	.size	f.cold, .-f.cold
.Lkpatch_old_end_3:
.LCOLDE0:
	.text
.LHOTE0:
	.hidden	DW.ref.__gcc_personality_v0
	.weak	DW.ref.__gcc_personality_v0
	.section	.data.rel.local.DW.ref.__gcc_personality_v0,"awG",@progbits,DW.ref.__gcc_personality_v0,comdat
	.align 8
	.type	DW.ref.__gcc_personality_v0, @object
	.size	DW.ref.__gcc_personality_v0, 8
DW.ref.__gcc_personality_v0:
	.quad	__gcc_personality_v0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	f.kpatch, @function
f.kpatch:
.Lkpatch_new_1:
.LFB0.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDA0.kpatch
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movl	$2, 12(%rsp)
.LEHB0.kpatch:
	call	h@PLT
.LEHE0.kpatch:
	movl	12(%rsp), %ebx
	leaq	12(%rsp), %rdi
.LEHB1.kpatch:
	call	g@PLT
.LEHE1.kpatch:
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L3.kpatch:
	.cfi_restore_state
	movq	%rax, %rbx
	jmp	.L2.kpatch
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_1:
	.p2align	4
	.type	f.cold.kpatch, @function
.LCOLDB0.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0.kpatch
f.cold.kpatch:
.Lkpatch_new_3:
.L2.kpatch:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	leaq	12(%rsp), %rdi
.LEHB2.kpatch:
	call	g@PLT
	movq	%rbx, %rdi
	call	_Unwind_Resume@PLT
.LEHE2.kpatch:
	.cfi_endproc
	.size	f.cold.kpatch, .-f.cold.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.kpatch_old, @function
f.kpatch_old:
.Lkpatch_copy_1:
.LFB0.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDA0.kpatch_old
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movl	$1, 12(%rsp)
.LEHB0.kpatch_old:
	call	h@PLT
.LEHE0.kpatch_old:
	movl	12(%rsp), %ebx
	leaq	12(%rsp), %rdi
.LEHB1.kpatch_old:
	call	g@PLT
.LEHE1.kpatch_old:
	addq	$16, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L3.kpatch_old:
	.cfi_restore_state
	movq	%rax, %rbx
	jmp	.L2.kpatch_old
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	f.cold.kpatch_old, @function
f.cold.kpatch_old:
.Lkpatch_copy_3:
.LCOLDB0.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gcc_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0.kpatch_old
.L2.kpatch_old:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -16
	leaq	12(%rsp), %rdi
.LEHB2.kpatch_old:
	call	g@PLT
	movq	%rbx, %rdi
	call	_Unwind_Resume@PLT
.LEHE2.kpatch_old:
	.cfi_endproc
	.size	f.cold.kpatch_old, .-f.cold.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA0.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE0.kpatch_old-.LLSDACSB0.kpatch_old
.LLSDACSB0.kpatch_old:
	.uleb128 .LEHB0.kpatch_old-.LFB0.kpatch_old
	.uleb128 .LEHE0.kpatch_old-.LEHB0.kpatch_old
	.uleb128 .L3.kpatch_old-.LFB0.kpatch_old
	.uleb128 0
	.uleb128 .LEHB1.kpatch_old-.LFB0.kpatch_old
	.uleb128 .LEHE1.kpatch_old-.LEHB1.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSE0.kpatch_old:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDAC0.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC0.kpatch_old-.LLSDACSBC0.kpatch_old
.LLSDACSBC0.kpatch_old:
	.uleb128 .LEHB2.kpatch_old-.LCOLDB0.kpatch_old
	.uleb128 .LEHE2.kpatch_old-.LEHB2.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSEC0.kpatch_old:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA0.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE0.kpatch-.LLSDACSB0.kpatch
.LLSDACSB0.kpatch:
	.uleb128 .LEHB0.kpatch-.LFB0.kpatch
	.uleb128 .LEHE0.kpatch-.LEHB0.kpatch
	.uleb128 .L3.kpatch-.LFB0.kpatch
	.uleb128 0
	.uleb128 .LEHB1.kpatch-.LFB0.kpatch
	.uleb128 .LEHE1.kpatch-.LEHB1.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSE0.kpatch:
.LLSDAC0.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC0.kpatch-.LLSDACSBC0.kpatch
.LLSDACSBC0.kpatch:
	.uleb128 .LEHB2.kpatch-.LCOLDB0.kpatch
	.uleb128 .LEHE2.kpatch-.LEHB2.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSEC0.kpatch:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"f.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	0, 0
	.long	.Lkpatch_name_1-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
